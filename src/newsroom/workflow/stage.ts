import { visibilityAt, type PublicationFields } from '../../content-model/publication.ts';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import { lastEvent, type StoryRecord } from './story-record.ts';

/** Where a text stands between the first word and the reader. */
export const stages = ['draft', 'returned', 'submitted', 'scheduled', 'published', 'withdrawn'] as const;
/** Where a text stands between the first word and the reader. */
export type Stage = (typeof stages)[number];

/** The stage of a text by its front matter and what happened to it. */
export function stageOf(fields: PublicationFields, record: StoryRecord, now: LocalTime): Stage {
  if (fields.state === 'chờ duyệt') return 'submitted';
  if (fields.state === 'nháp') return lastEvent(record)?.kind === 'returned' ? 'returned' : 'draft';
  const visibility = visibilityAt(fields, now);
  return visibility === 'held' ? 'scheduled' : visibility;
}

/** Whether the text itself may be changed where it lies; an approved one is changed in a copy. */
export function isOpenText(stage: Stage): boolean {
  return stage === 'draft' || stage === 'returned' || stage === 'submitted';
}
