import type { DeskStore } from '../comment-store.ts';
import { type Database, joinSql, sql } from '../database.ts';
import { eventColumns, toEvent } from '../rows/event-row.ts';

type Audit = Pick<DeskStore, 'events' | 'changesAfter'>;

/** The two ways to read what has happened. Nothing here or elsewhere changes or deletes an event. */
export function createAudit(database: Database): Audit {
  return {
    async changesAfter(event, limit) {
      const [known] = event === null ? [] : await database.all(sql`SELECT seq FROM comment_events WHERE id = ${event}`);
      if (known === undefined) {
        const newest = await database.all(
          sql`SELECT ${eventColumns} FROM comment_events ORDER BY seq DESC LIMIT ${limit}`,
        );
        return newest.map(toEvent).reverse();
      }
      const rows = await database.all(
        sql`SELECT ${eventColumns} FROM comment_events WHERE seq > ${known['seq'] ?? 0} ORDER BY seq LIMIT ${limit}`,
      );
      return rows.map(toEvent);
    },

    async events({ from, to, actor, after, limit }) {
      const conditions = [
        ...(from === undefined ? [] : [sql`at >= ${from}`]),
        ...(to === undefined ? [] : [sql`at < ${to}`]),
        ...(actor === undefined ? [] : [sql`actor = ${actor}`]),
        ...(after === undefined ? [] : [sql`seq < (SELECT e.seq FROM comment_events e WHERE e.id = ${after})`]),
      ];
      const where = conditions.length === 0 ? sql`1 = 1` : joinSql(conditions, ' AND ');
      const rows = await database.all(
        sql`SELECT ${eventColumns} FROM comment_events WHERE ${where} ORDER BY seq DESC LIMIT ${limit}`,
      );
      return rows.map(toEvent);
    },
  };
}
