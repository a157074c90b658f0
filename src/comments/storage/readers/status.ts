import type { CommentState, RejectionReason } from '../../domain/comment.ts';
import type { CommentStatus } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { maybeNumber, maybeText, numberOf, textOf } from '../rows/comment-row.ts';

/** What the holder of a receipt code may know; the query asks for no text. */
export async function readStatus(database: Database, receiptCode: string): Promise<CommentStatus | undefined> {
  const [row] =
    await database.all(sql`SELECT c.state, c.story, c.received_at, c.decided_at, c.revision, r.note AS revision_note, c.reason,
      c.reason_note, c.second_look, d.asked_at, c.live_checked_at
    FROM comments c
    LEFT JOIN revisions r ON r.comment = c.id AND r.number = c.revision
    LEFT JOIN data_requests d ON d.comment = c.id
    WHERE c.receipt_code = ${receiptCode}`);
  if (row === undefined) return undefined;
  const state = textOf(row, 'state') as CommentState;
  // An editor's draft beside a comment that still waits is no news for the reader.
  const isEdited = state === 'published' && row['revision'] !== null;
  return {
    state,
    story: textOf(row, 'story'),
    receivedAt: numberOf(row, 'received_at'),
    decidedAt: maybeNumber(row, 'decided_at'),
    isEdited,
    revisionNote: isEdited ? maybeText(row, 'revision_note') : null,
    reason: maybeText(row, 'reason') as RejectionReason | null,
    reasonNote: maybeText(row, 'reason_note'),
    secondLook: maybeText(row, 'second_look') as CommentStatus['secondLook'],
    erasureAskedAt: maybeNumber(row, 'asked_at'),
    liveCheckedAt: maybeNumber(row, 'live_checked_at'),
  };
}
