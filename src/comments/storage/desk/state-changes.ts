import type { Comment, RejectionReason } from '../../domain/comment.ts';
import { sql, type Statement } from '../database.ts';
import { insertEvent } from '../rows/event-row.ts';
import { insertWork } from '../rows/outbox-row.ts';
import { expectOnPage, replyPagesChange } from './live-expectation.ts';
import { insertRevision, revised, type RevisionText } from './revision.ts';

/** A change on its way: the comment as it was read, who changes it, when, and the fresh id of its event. */
export interface Change {
  readonly comment: Comment;
  readonly editor: string;
  readonly at: number;
  readonly event: string;
}

/** The row as the change has marked it: what follows the update happens only there. */
export function changed({ comment, event }: Change): Statement {
  return sql`id = ${comment.id} AND last_event = ${event}`;
}

/** The row as it was read: nobody has changed it since. */
export function unchanged({ comment }: Change): Statement {
  return sql`id = ${comment.id} AND version = ${comment.version} AND state = ${comment.state}`;
}

/** What every decision sets. */
export function decided({ editor, at, event }: Change): Statement {
  return sql`version = version + 1, decided_at = ${at}, decided_by = ${editor}, last_event = ${event},
    first_approval_by = NULL, claimed_by = NULL, claimed_until = NULL`;
}

/** A second look that waited is answered by the next decision to publish or reject. */
export const answeredLook = sql`second_look = CASE WHEN second_look = 'asked' THEN 'answered' ELSE second_look END`;

/** Publishes, with the corrected text in the same step when there is one. */
export function publish(change: Change, revision: RevisionText | undefined): readonly Statement[] {
  const { comment, editor, at, event } = change;
  return [
    sql`UPDATE comments SET ${decided(change)}, ${expectOnPage(change)}, ${answeredLook}, state = 'published',
      published_at = ${at}, reason = NULL, reason_note = NULL ${revised(comment, revision)} WHERE ${unchanged(change)}`,
    ...insertRevision(change, revision),
    insertEvent({ id: event, kind: 'published', actor: editor, at, from: 'held', to: 'published' }, changed(change)),
    ...lookAnswered(change),
    ...replyPagesChange(change),
    insertWork('render-story', 'published', at, changed(change)),
  ];
}

/** Rejects, with a reason that the reader may see. */
export function reject(
  change: Change,
  { reason, note }: { readonly reason: RejectionReason; readonly note: string | null },
): readonly Statement[] {
  const { editor, at, event } = change;
  return [
    sql`UPDATE comments SET ${decided(change)}, ${answeredLook}, state = 'rejected', rejected_by = ${editor}, reason = ${reason},
      reason_note = ${note} WHERE ${unchanged(change)}`,
    insertEvent(
      { id: event, kind: 'rejected', actor: editor, at, from: 'held', to: 'rejected', reason },
      changed(change),
    ),
    ...lookAnswered(change),
  ];
}

/** Takes a comment off its page. */
export function withdraw(change: Change, note: string | null): readonly Statement[] {
  const { editor, at, event } = change;
  return [
    sql`UPDATE comments SET ${decided(change)}, ${expectOnPage(change)}, state = 'withdrawn', featured = 0, reason_note = ${note}
      WHERE ${unchanged(change)}`,
    insertEvent(
      { id: event, kind: 'withdrawn', actor: editor, at, from: 'published', to: 'withdrawn' },
      changed(change),
    ),
    closeReports(change),
    ...replyPagesChange(change),
    insertWork('render-story', 'withdrawn', at, changed(change)),
  ];
}

/** Puts a rejected or withdrawn comment back into its queue. Who rejected it is kept: a second look may still be open. */
export function restore(change: Change): readonly Statement[] {
  const { comment, editor, at, event } = change;
  return [
    sql`UPDATE comments SET ${decided(change)}, state = 'held', reason = NULL, reason_note = NULL WHERE ${unchanged(change)}`,
    insertEvent({ id: event, kind: 'restored', actor: editor, at, from: comment.state, to: 'held' }, changed(change)),
  ];
}

/** Closes what readers have reported of it. */
export function closeReports(change: Change): Statement {
  return sql`UPDATE comment_reports SET closed_at = ${change.at} WHERE closed_at IS NULL
    AND comment IN (SELECT id FROM comments WHERE ${changed(change)})`;
}

/** Tells in the log that a second look was answered, when one waited. */
export function lookAnswered(change: Change): readonly Statement[] {
  if (change.comment.secondLook !== 'asked') return [];
  const { editor, at } = change;
  return [insertEvent({ id: crypto.randomUUID(), kind: 'second-look-answered', actor: editor, at }, changed(change))];
}
