import { RECORD_MESSAGES } from '../../../messages/newsroom-records.ts';
import { withEvent, type StoryEvent } from '../../workflow/story-record.ts';
import type { ActionContext, ActionDone } from '../act-on-story.ts';
import { titleOf } from '../front-matter-values.ts';
import { eventOf, recordChange, recordStory } from '../story-desk.ts';
import { TEXT_FILE } from '../story-folder.ts';
import { done, refused, type StoryResult } from '../story-problem.ts';
import { isKnownToReaders, refuseChange } from './change-notes.ts';
import { withValues } from './change-values.ts';

/** Sends a text to be approved; what would keep it from being published has to be mended first. */
export async function submit(context: ActionContext): Promise<StoryResult<ActionDone>> {
  const { story, source, input } = context;
  const errors = await context.findErrors(story, source);
  if (!errors.ok) return errors;
  const unfit = isKnownToReaders(story) ? refuseChange(story, input.change) : undefined;
  if (unfit) return unfit;
  const more = { ...(input.note ? { note: input.note } : {}), ...(input.change ? { change: input.change } : {}) };
  return moveTo(context, 'chờ duyệt', 'submitted', more);
}

/** Takes a text back from whoever was to approve it. */
export async function takeBack(context: ActionContext): Promise<StoryResult<ActionDone>> {
  return moveTo(context, 'nháp', 'taken-back');
}

/** Returns a text to its writer with a note that says what is missing. */
export async function returnText(context: ActionContext): Promise<StoryResult<ActionDone>> {
  const note = context.input.note?.trim() ?? '';
  return note === '' ? refused({ code: 'note-missing' }) : moveTo(context, 'nháp', 'returned', { note });
}

/** Takes the hour from a text that is not public yet; it waits for approval again. */
export async function unschedule(context: ActionContext): Promise<StoryResult<ActionDone>> {
  return moveTo(context, 'chờ duyệt', 'unscheduled');
}

async function moveTo(
  { desk, editor, story, source }: ActionContext,
  state: 'nháp' | 'chờ duyệt',
  kind: 'submitted' | 'taken-back' | 'returned' | 'unscheduled',
  more: Partial<StoryEvent> = {},
): Promise<StoryResult<ActionDone>> {
  const text = withValues(story.id.collection, source, { state });
  await recordStory(desk, editor, RECORD_MESSAGES[kind](titleOf(source)), [
    { path: `${story.folder}/${TEXT_FILE}`, bytes: Buffer.from(text) },
    recordChange(story.id, withEvent(story.record, eventOf(desk, editor, kind, more))),
  ]);
  return done({ id: story.entry.id, isPublic: false });
}
