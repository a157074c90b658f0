import type { Comment, RejectionReason } from '../../domain/comment.ts';
import type { Decision } from '../comment-store.ts';
import { sql, type Statement } from '../database.ts';
import { insertEvent } from '../rows/event-row.ts';
import { insertRevision, revised } from './revision.ts';
import { answeredLook, type Change, changed, decided, unchanged } from './state-changes.ts';

/** The first of two approvals: the comment still waits, with the first editor's text when there is one. */
export function approveFirst(
  comment: Comment,
  { editor, at, revision }: Extract<Decision, { action: 'publish' }>,
  event: string,
): readonly Statement[] {
  const change: Change = { comment, editor, at, event };
  return [
    sql`UPDATE comments SET version = version + 1, first_approval_by = ${editor}, last_event = ${event}, claimed_by = NULL,
      claimed_until = NULL ${revised(comment, revision)} WHERE ${unchanged(change)}`,
    ...insertRevision(change, revision),
    insertEvent({ id: event, kind: 'first-approved', actor: editor, at, from: 'held', to: 'held' }, changed(change)),
  ];
}

/** A second look that ends like the first: the rejection stands, for the reason that is given now. */
export function rejectAgain(
  change: Change,
  { reason, note }: { readonly reason: RejectionReason; readonly note: string | null },
): readonly Statement[] {
  const { editor, at, event } = change;
  return [
    sql`UPDATE comments SET ${decided(change)}, ${answeredLook}, reason = ${reason}, reason_note = ${note} WHERE ${unchanged(change)}`,
    insertEvent(
      { id: event, kind: 'second-look-answered', actor: editor, at, from: 'rejected', to: 'rejected', reason },
      changed(change),
    ),
  ];
}
