import type { DecisionOutcome, DeskStore } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { commentColumns, toComment } from '../rows/comment-row.ts';
import { insertWork } from '../rows/outbox-row.ts';
import { conflictWith } from './decide.ts';
import { expectOnPage } from './live-expectation.ts';
import { insertRevision, revised } from './revision.ts';
import { type Change, changed, unchanged } from './state-changes.ts';

/** Gives a published comment a new text, beside the original and all texts before. */
export async function revise(database: Database, wanted: Parameters<DeskStore['revise']>[0]): Promise<DecisionOutcome> {
  const { id, version, editor, at, needsSecond = false } = wanted;
  const [row] = await database.all(sql`SELECT ${commentColumns} FROM comments c WHERE c.id = ${id}`);
  if (row === undefined) return { outcome: 'unknown' };
  const comment = toComment(row);
  if (comment.version !== version) return conflictWith(comment);
  if (comment.state !== 'published') return { outcome: 'refused', why: 'state' };
  if (needsSecond) return { outcome: 'refused', why: 'needs-second' };

  const event = crypto.randomUUID();
  const change: Change = { comment, editor, at, event };
  const results = await database.batch([
    sql`UPDATE comments SET version = version + 1, last_event = ${event}, ${expectOnPage(change)} ${revised(comment, wanted)}
      WHERE ${unchanged(change)}`,
    ...insertRevision(change, wanted),
    insertWork('render-story', 'revised', at, changed(change)),
    sql`SELECT last_event, ${commentColumns} FROM comments c WHERE c.id = ${id}`,
  ]);
  const after = results.at(-1)?.rows[0];
  if (after === undefined) return { outcome: 'unknown' };
  const now = toComment(after);
  return after['last_event'] === event
    ? { outcome: 'done', state: now.state, version: now.version }
    : conflictWith(now);
}
