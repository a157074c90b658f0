import { RECORD_MESSAGES } from '../../../messages/newsroom-records.ts';
import { withEvent, type StoryEvent } from '../../workflow/story-record.ts';
import type { ActionContext, ActionDone } from '../act-on-story.ts';
import { titleOf } from '../front-matter-values.ts';
import { eventOf, readText, recordChange, recordStory } from '../story-desk.ts';
import { TEXT_FILE } from '../story-folder.ts';
import { done, refused, type StoryResult } from '../story-problem.ts';
import { withValues } from './change-values.ts';

/** Takes a story from the site; its address tells readers why. */
export async function withdraw(context: ActionContext): Promise<StoryResult<ActionDone>> {
  const { desk, input } = context;
  const reason = input.reason?.trim() ?? '';
  if (reason === '') return refused({ code: 'reason-missing' });
  if (input.replacement !== undefined && !(await desk.index.all()).has(input.replacement))
    return refused({ code: 'not-found' });
  const withdrawn = { at: desk.now(), reason, ...(input.replacement ? { replacement: input.replacement } : {}) };
  return changeOwn(context, { withdrawn }, 'withdrawn', { note: reason });
}

/** Brings a withdrawn story back. */
export async function restore(context: ActionContext): Promise<StoryResult<ActionDone>> {
  return changeOwn(context, { withdrawn: undefined }, 'restored');
}

/** Changes the story that readers see; a copy that is being written is not touched. */
async function changeOwn(
  { desk, editor, story }: ActionContext,
  values: Readonly<Record<string, unknown>>,
  kind: 'withdrawn' | 'restored',
  more: Partial<StoryEvent> = {},
): Promise<StoryResult<ActionDone>> {
  const folder = story.entry.own?.folder ?? story.folder;
  const { source } = await readText(desk, { ...story, folder });
  await recordStory(desk, editor, RECORD_MESSAGES[kind](titleOf(source)), [
    { path: `${folder}/${TEXT_FILE}`, bytes: Buffer.from(withValues(story.id.collection, source, values)) },
    recordChange(story.id, withEvent(story.record, eventOf(desk, editor, kind, more))),
  ]);
  return done({ id: story.entry.id, isPublic: true });
}
