import { erasureDueAt } from '../../domain/erasure-due.ts';
import type { DeskStore } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { insertEvent } from '../rows/event-row.ts';
import { insertWork } from '../rows/outbox-row.ts';

/** Requests for erasure that come to the newsroom by other ways than the receipt code, and those that were taken back. */
export function createErasureRequests(database: Database): Pick<DeskStore, 'registerErasure' | 'dropErasure'> {
  return {
    async registerErasure({ id, askedAt, channel, editor, at }) {
      const event = crypto.randomUUID();
      const mine = sql`id IN (SELECT d.comment FROM data_requests d WHERE d.event = ${event})`;
      const results = await database.batch([
        sql`INSERT INTO data_requests (comment, asked_at, due_at, event)
          SELECT id, CAST(${askedAt} AS BIGINT), CAST(${erasureDueAt(askedAt)} AS BIGINT), ${event} FROM comments
          WHERE id = ${id} AND state <> 'erased' ON CONFLICT (comment) DO NOTHING`,
        insertEvent({ id: event, kind: 'erasure-registered', actor: editor, at, detail: { channel } }, mine),
        insertWork('notice', 'erasure-registered', at, mine),
        sql`SELECT id FROM comment_events WHERE id = ${event}`,
      ]);
      return results.at(-1)?.rows.length === 1;
    },

    async dropErasure(id, why, editor, at) {
      const event = crypto.randomUUID();
      // The row is marked first: of two editors at once the second finds none left.
      const results = await database.batch([
        sql`UPDATE data_requests SET event = ${event} WHERE comment = ${id} AND done_at IS NULL`,
        insertEvent(
          { id: event, kind: 'erasure-dropped', actor: editor, at, detail: { why } },
          sql`id IN (SELECT d.comment FROM data_requests d WHERE d.event = ${event})`,
        ),
        sql`DELETE FROM data_requests WHERE event = ${event}`,
        sql`SELECT id FROM comment_events WHERE id = ${event}`,
      ]);
      return results.at(-1)?.rows.length === 1;
    },
  };
}
