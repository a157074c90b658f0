import { compareLocal, dateOf, parseLocalTime, type LocalTime } from '../../../content-model/time/local-time.ts';
import { formatDateTime } from '../../../messages/newsroom-dates.ts';
import { RECORD_MESSAGES } from '../../../messages/newsroom-records.ts';
import type { FileChange } from '../../git/apply-changes.ts';
import { withEvent, type ChangeNote } from '../../workflow/story-record.ts';
import type { ActionContext, ActionDone } from '../act-on-story.ts';
import { titleOf, valuesOf } from '../front-matter-values.ts';
import { eventOf, readText, recordChange, recordStory } from '../story-desk.ts';
import { copyOfFolder, removalOfFolder, TEXT_FILE } from '../story-folder.ts';
import { done, refused, type StoryResult } from '../story-problem.ts';
import { isKnownToReaders, refuseChange, submittedChange } from './change-notes.ts';
import { withValues } from './change-values.ts';
import { withOwnChanges } from './own-changes.ts';

/** Approves a text for now or for an hour; a changed copy takes the place of the story, with what readers are told of it. */
export async function approve(context: ActionContext): Promise<StoryResult<ActionDone>> {
  const { desk, editor, story, input } = context;
  const hour = input.hour === undefined ? undefined : parseLocalTime(input.hour);
  if (input.hour !== undefined && hour === undefined) return refused({ code: 'hour-invalid' });
  const isKnown = isKnownToReaders(story);
  // It came out while the approver was choosing: a change of it cannot wait.
  if (isKnown && hour !== undefined) return refused({ code: 'refused', action: 'approve', refusal: 'wrong-stage' });
  const change = isKnown ? (input.change ?? submittedChange(story.record)) : undefined;
  const unfit = isKnown ? refuseChange(story, change) : undefined;
  if (unfit) return unfit;
  const source = await withOwnChanges(desk, story, context.source);
  const errors = await context.findErrors(story, source);
  if (!errors.ok) return errors;
  const now = desk.now();
  const publishedAt = isKnown ? (story.entry.own?.fields.publishedAt ?? now) : (hour ?? now);
  const text = withValues(story.id.collection, source, {
    state: 'đã duyệt',
    publishedAt,
    ...(isKnown ? toldChanges(source, change, now) : {}),
    ...(story.live === undefined ? {} : { withdrawn: await ownWithdrawal(context) }),
  });
  const isLater = compareLocal(publishedAt, now) > 0;
  const title = titleOf(source);
  const event = eventOf(desk, editor, 'approved', {
    ...(isLater ? { hour: publishedAt } : {}),
    ...(input.note ? { note: input.note } : {}),
    ...(change ? { change } : {}),
  });
  await recordStory(
    desk,
    editor,
    isLater ? RECORD_MESSAGES.scheduled(title, formatDateTime(publishedAt)) : RECORD_MESSAGES.approved(title),
    [...(await textInPlace(context, text)), recordChange(story.id, withEvent(story.record, event))],
  );
  return done({ id: story.entry.id, isPublic: !isLater });
}

function toldChanges(source: string, change: ChangeNote | undefined, now: LocalTime): Record<string, unknown> {
  if (!change || change.kind === 'minor') return {};
  const before = valuesOf(source);
  const list = (name: string) => (Array.isArray(before[name]) ? (before[name] as unknown[]) : []);
  return change.kind === 'update'
    ? { updates: [...list('updates'), { at: now, note: change.text.trim() }] }
    : { corrections: [...list('corrections'), { date: dateOf(now), text: change.text.trim() }] };
}

/** The story may have been withdrawn, or brought back, since its copy was made. */
async function ownWithdrawal({ desk, story }: ActionContext): Promise<unknown> {
  const { own } = story.entry;
  if (!own) return undefined;
  return valuesOf((await readText(desk, { ...story, folder: own.folder })).source)['withdrawn'];
}

/** The approved text where readers' pages are made from; a copy's files come along and the copy goes. */
async function textInPlace({ desk, story }: ActionContext, text: string): Promise<FileChange[]> {
  const { own, copy } = story.entry;
  const { contentDir } = desk.repository;
  const bytes = Buffer.from(text);
  if (!copy) return [{ path: `${story.folder}/${TEXT_FILE}`, bytes }];
  const target = own?.folder ?? story.folder;
  const moved = await copyOfFolder(contentDir, copy.folder, target);
  const kept = new Set(moved.map(({ path }) => path));
  const gone = (await removalOfFolder(contentDir, target)).filter(({ path }) => !kept.has(path));
  return [
    // First: a disk that does not mind capitals or forms of Unicode has one file for two names.
    ...gone,
    ...moved,
    { path: `${target}/${TEXT_FILE}`, bytes },
    ...(await removalOfFolder(contentDir, copy.folder)),
  ];
}
