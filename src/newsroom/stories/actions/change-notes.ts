import { collectionSchemas } from '../../../content-model/collections/index.ts';
import type { ChangeNote, StoryRecord } from '../../workflow/story-record.ts';
import type { FoundStory } from '../story-desk.ts';
import { refused } from '../story-problem.ts';

/** Whether readers have seen a story, so that a change of it has to be told; one whose hour has not come can be changed freely. */
export function isKnownToReaders({ live }: Pick<FoundStory, 'live'>): boolean {
  return live === 'published' || live === 'withdrawn';
}

/** The change that the writer named when he sent the text that is being written; an approval ends what was named before. */
export function submittedChange({ events }: StoryRecord): ChangeNote | undefined {
  const ended = events.findLastIndex(({ kind }) => kind === 'approved' || kind === 'dropped');
  return events.slice(ended + 1).findLast(({ kind }) => kind === 'submitted')?.change;
}

/** Why a change of a story that readers know cannot be told to them like this; undefined when it can. */
export function refuseChange({ id }: Pick<FoundStory, 'id'>, change: ChangeNote | undefined) {
  if (!change) return refused({ code: 'change-missing' });
  if (change.kind === 'minor') return undefined;
  if (!Object.hasOwn(collectionSchemas[id.collection].shape, 'corrections')) return refused({ code: 'change-missing' });
  return change.text.trim() === '' ? refused({ code: 'correction-missing' }) : undefined;
}
