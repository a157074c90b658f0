import type { CommentEvent, CommentState, EventKind, RejectionReason } from '../../domain/comment.ts';
import { type Row, sql, type Statement } from '../database.ts';
import { maybeText, numberOf, textOf } from './comment-row.ts';

/** An event to be written; its comment and the state after it come from the row that the change has marked. */
export interface NewEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly actor: string;
  readonly at: number;
  readonly from?: CommentState | null;
  readonly to?: CommentState | null;
  readonly reason?: RejectionReason | null;
  readonly detail?: CommentEvent['detail'];
}

/** Writes an event for the one comment that fits: `where` speaks of `comments`. */
export function insertEvent(event: NewEvent, where: Statement): Statement {
  return insertWithId(sql`${event.id}`, event, where);
}

/** Writes an event for each of the comments that fit, whose ids begin with `event.id`. */
export function insertEvents(event: NewEvent, where: Statement): Statement {
  return insertWithId(sql`CAST(${event.id} AS TEXT) || '/' || id`, event, where);
}

function insertWithId(id: Statement, event: NewEvent, where: Statement): Statement {
  return sql`INSERT INTO comment_events (id, comment, kind, actor, at, from_state, to_state, reason, detail)
    SELECT ${id}, id, ${event.kind}, ${event.actor}, CAST(${event.at} AS BIGINT), ${event.from ?? null}, ${event.to ?? null},
      ${event.reason ?? null}, ${JSON.stringify(event.detail ?? {})} FROM comments WHERE ${where}`;
}

/** Writes an event that concerns no single comment. */
export function insertGeneralEvent(event: NewEvent): Statement {
  return sql`INSERT INTO comment_events (id, comment, kind, actor, at, detail)
    VALUES (${event.id}, NULL, ${event.kind}, ${event.actor}, ${event.at}, ${JSON.stringify(event.detail ?? {})})`;
}

/** The columns that `toEvent` reads. */
export const eventColumns = sql`id, comment, kind, actor, at, from_state, to_state, reason, detail`;

/** A row of `comment_events`. */
export function toEvent(row: Row): CommentEvent {
  const reason = maybeText(row, 'reason');
  return {
    id: textOf(row, 'id'),
    comment: maybeText(row, 'comment'),
    kind: textOf(row, 'kind') as EventKind,
    actor: textOf(row, 'actor'),
    at: numberOf(row, 'at'),
    from: maybeText(row, 'from_state') as CommentState | null,
    to: maybeText(row, 'to_state') as CommentState | null,
    detail: {
      ...(JSON.parse(textOf(row, 'detail')) as CommentEvent['detail']),
      ...(reason === null ? {} : { reason }),
    },
  };
}
