import type { EventKind } from '../../domain/comment.ts';
import type { OutboxItem, WorkStore } from '../comment-store.ts';
import { type Database, type Row, sql } from '../database.ts';
import { maybeText, numberOf, textOf } from '../rows/comment-row.ts';

type Outbox = Pick<WorkStore, 'takeWork' | 'finishWork' | 'failWork'>;

/** No pause is longer: what is due later was written before the clock was set back. */
const LONGEST_PAUSE_MS = 24 * 3_600_000;

/** Work that is taken for a while, and comes back unless it is finished. */
export function createOutbox(database: Database): Outbox {
  return {
    async takeWork(kind, now, leaseMs, limit) {
      const due = sql`(due_at <= ${now} OR due_at > ${now + LONGEST_PAUSE_MS})`;
      // The outer condition is asked again of a row that another worker has just taken; the inner one is not.
      const [taken] = await database.batch([
        sql`UPDATE outbox SET due_at = ${now + leaseMs}, attempts = attempts + 1 WHERE ${due} AND id IN (
            SELECT id FROM outbox WHERE kind = ${kind} AND ${due} ORDER BY created_at, id LIMIT ${limit}
          ) RETURNING id, kind, story, comment, because, created_at, attempts`,
      ]);
      return (taken?.rows ?? []).map(toItem).sort((one, other) => one.createdAt - other.createdAt);
    },

    async finishWork(ids) {
      await database.batch(ids.map((id) => sql`DELETE FROM outbox WHERE id = ${id}`));
    },

    async failWork(ids, error, nextAt) {
      await database.batch(
        ids.map((id) => sql`UPDATE outbox SET due_at = ${nextAt}, last_error = ${error} WHERE id = ${id}`),
      );
    },
  };
}

function toItem(row: Row): OutboxItem {
  return {
    id: textOf(row, 'id'),
    kind: textOf(row, 'kind') as OutboxItem['kind'],
    story: textOf(row, 'story'),
    comment: maybeText(row, 'comment'),
    because: textOf(row, 'because') as EventKind,
    createdAt: numberOf(row, 'created_at'),
    attempts: numberOf(row, 'attempts'),
  };
}
