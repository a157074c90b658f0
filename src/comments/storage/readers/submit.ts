import type { NewComment, Once, SubmitOutcome } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { textOf } from '../rows/comment-row.ts';
import { newCommentColumns, newCommentValues } from '../rows/comment-values.ts';
import { insertEvent } from '../rows/event-row.ts';
import { insertWork } from '../rows/outbox-row.ts';

/** How long a repeated submission is recognised. */
const KEY_TERM_MS = 7 * 24 * 3600 * 1000;

/**
 * Stores a comment once. Its key and its proof are taken first, by one row that only one submission can write; the comment is stored where
 * both were taken for it, so nothing is decided on what an earlier statement has read.
 */
export async function submitComment(database: Database, comment: NewComment, once: Once): Promise<SubmitOutcome> {
  const event = crypto.randomUUID();
  const { id, receivedAt } = comment;
  const isNew = sql`id = ${id} AND last_event = ${event}`;
  const expiresAt = Math.max(receivedAt + KEY_TERM_MS, once.nonceExpiresAt);
  const results = await database.batch([
    // A key that came with a spent proof is not taken: it stays free for the same text with a fresh one.
    sql`INSERT INTO submissions (key, nonce, digest, comment, expires_at)
      VALUES (${once.idempotencyKey}, ${once.nonce}, ${once.requestDigest}, ${id}, ${expiresAt}) ON CONFLICT DO NOTHING`,
    sql`INSERT INTO comments (${newCommentColumns}, state, last_event)
      SELECT ${newCommentValues(comment)}, 'held', ${event} FROM submissions
      WHERE key = ${once.idempotencyKey} AND comment = ${id}`,
    insertEvent({ id: event, kind: 'received', actor: 'reader', at: receivedAt, to: 'held' }, isNew),
    insertWork('notice', 'received', receivedAt, isNew),
    sql`SELECT s.comment, s.digest, c.receipt_code FROM submissions s JOIN comments c ON c.id = s.comment
      WHERE s.key = ${once.idempotencyKey}`,
  ]);
  const kept = results.at(-1)?.rows[0];
  if (kept === undefined) return { outcome: 'nonce-spent' };
  const receiptCode = textOf(kept, 'receipt_code');
  if (kept['comment'] === id) return { outcome: 'stored', receiptCode };
  return kept['digest'] === once.requestDigest ? { outcome: 'repeated', receiptCode } : { outcome: 'key-reused' };
}
