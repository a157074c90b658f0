import type {
  Comment,
  CommentState,
  PublishedComment,
  Queue,
  RejectionReason,
  Signal,
  Voice,
} from '../../domain/comment.ts';
import { type Row, sql } from '../database.ts';

/** The columns that `toComment` reads, of a table called `c`. */
export const commentColumns = sql`c.id, c.story, c.parent, c.voice, c.state, c.queue, c.name, c.email, c.text, c.department,
  c.consent_version, c.received_at, c.receipt_code, c.author_key, c.signals, c.revision, c.version, c.featured, c.decided_at,
  c.decided_by, c.reason, c.reason_note, c.live_checked_at, c.claimed_by, c.claimed_until, c.second_look, c.first_approval_by`;

/** A row of `commentColumns` as the desk sees it. The table's own checks vouch for the words in it. */
export function toComment(row: Row): Comment {
  return {
    id: textOf(row, 'id'),
    story: textOf(row, 'story'),
    parent: maybeText(row, 'parent'),
    voice: textOf(row, 'voice') as Voice,
    state: textOf(row, 'state') as CommentState,
    queue: textOf(row, 'queue') as Queue,
    name: textOf(row, 'name'),
    email: maybeText(row, 'email'),
    text: textOf(row, 'text'),
    department: maybeText(row, 'department'),
    consentVersion: textOf(row, 'consent_version'),
    receivedAt: numberOf(row, 'received_at'),
    receiptCode: textOf(row, 'receipt_code'),
    authorKey: maybeText(row, 'author_key'),
    signals: JSON.parse(textOf(row, 'signals')) as Signal[],
    revision: maybeNumber(row, 'revision'),
    version: numberOf(row, 'version'),
    isFeatured: row['featured'] === 1,
    decidedAt: maybeNumber(row, 'decided_at'),
    decidedBy: maybeText(row, 'decided_by'),
    reason: maybeText(row, 'reason') as RejectionReason | null,
    reasonNote: maybeText(row, 'reason_note'),
    liveCheckedAt: maybeNumber(row, 'live_checked_at'),
    claimedBy: maybeText(row, 'claimed_by'),
    claimedUntil: maybeNumber(row, 'claimed_until'),
    secondLook: maybeText(row, 'second_look') as Comment['secondLook'],
    firstApprovalBy: maybeText(row, 'first_approval_by'),
  };
}

/** A row of the view `published_comments`: the only way from the tables to a reader (invariant 4). */
export function toPublishedComment(row: Row): PublishedComment {
  return {
    id: textOf(row, 'id'),
    story: textOf(row, 'story'),
    parent: maybeText(row, 'parent'),
    voice: textOf(row, 'voice') as Voice,
    name: textOf(row, 'name'),
    department: maybeText(row, 'department'),
    text: textOf(row, 'text'),
    isEdited: row['is_edited'] === 1,
    isFeatured: row['is_featured'] === 1,
    receivedAt: numberOf(row, 'received_at'),
    publishedAt: numberOf(row, 'published_at'),
  };
}

/** A column that is never null. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`Column ${column} holds no text.`);
  return value;
}

/** A column that is never null. */
export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`Column ${column} holds no number.`);
  return value;
}

/** A column that may be null. */
export function maybeText(row: Row, column: string): string | null {
  return row[column] === null ? null : textOf(row, column);
}

/** A column that may be null. */
export function maybeNumber(row: Row, column: string): number | null {
  return row[column] === null ? null : numberOf(row, column);
}
