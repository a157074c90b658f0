import type { NewComment, Once, SubmitOutcome } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { textOf } from '../rows/comment-row.ts';
import { newCommentColumns, newCommentValues } from '../rows/comment-values.ts';
import { insertEvent } from '../rows/event-row.ts';
import { insertWork } from '../rows/outbox-row.ts';

/** How long a repeated submission is recognised. */
const KEY_TERM_MS = 7 * 24 * 3600 * 1000;

/**
 * Stores a comment once. The key and the proof are taken first, each by a row that only one submission can write; the comment is stored
 * where both were taken for it, so nothing is decided on what an earlier statement has read.
 */
export async function submitComment(database: Database, comment: NewComment, once: Once): Promise<SubmitOutcome> {
  const event = crypto.randomUUID();
  const { id, receivedAt } = comment;
  const isNew = sql`id = ${id} AND last_event = ${event}`;
  const results = await database.batch([
    sql`INSERT INTO idempotency_keys (key, digest, comment, expires_at)
      VALUES (${once.idempotencyKey}, ${once.requestDigest}, ${id}, ${receivedAt + KEY_TERM_MS}) ON CONFLICT (key) DO NOTHING`,
    sql`INSERT INTO spent_proofs (nonce, comment, expires_at)
      SELECT ${once.nonce}, comment, CAST(${once.nonceExpiresAt} AS BIGINT) FROM idempotency_keys
      WHERE key = ${once.idempotencyKey} AND comment = ${id} ON CONFLICT (nonce) DO NOTHING`,
    sql`INSERT INTO comments (${newCommentColumns}, state, last_event)
      SELECT ${newCommentValues(comment)}, 'held', ${event} FROM spent_proofs
      WHERE nonce = ${once.nonce} AND comment = ${id}`,
    // A key that came with a spent proof stays free for the same text with a fresh one.
    sql`DELETE FROM idempotency_keys WHERE comment = ${id} AND NOT EXISTS (SELECT 1 FROM comments WHERE ${isNew})`,
    insertEvent({ id: event, kind: 'received', actor: 'reader', at: receivedAt, to: 'held' }, isNew),
    insertWork('notice', 'received', receivedAt, isNew),
    sql`SELECT k.comment, k.digest, c.receipt_code FROM idempotency_keys k JOIN comments c ON c.id = k.comment
      WHERE k.key = ${once.idempotencyKey}`,
  ]);
  const kept = results.at(-1)?.rows[0];
  if (kept === undefined) return { outcome: 'nonce-spent' };
  const receiptCode = textOf(kept, 'receipt_code');
  if (kept['comment'] === id) return { outcome: 'stored', receiptCode };
  return kept['digest'] === once.requestDigest ? { outcome: 'repeated', receiptCode } : { outcome: 'key-reused' };
}
