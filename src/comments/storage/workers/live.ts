import type { WorkStore } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { numberOf, textOf } from '../rows/comment-row.ts';
import { insertEvent } from '../rows/event-row.ts';

type Live = Pick<WorkStore, 'markLive' | 'awaitingLive'>;

/** What the live page must still be seen to show, or to show no more (invariant 9). */
export function createLive(database: Database): Live {
  return {
    async markLive(seen, at) {
      await database.batch(
        seen.flatMap(({ id, change }) => {
          const asSeen = sql`id = ${id} AND live_change = ${change} AND live_checked_at IS NULL`;
          return [
            // The event comes first: it needs the row still waiting.
            insertEvent({ id: crypto.randomUUID(), kind: 'seen-live', actor: 'system', at }, asSeen),
            sql`UPDATE comments SET live_checked_at = ${at} WHERE ${asSeen}`,
          ];
        }),
      );
    },

    async awaitingLive() {
      const rows = await database.all(sql`SELECT c.id, c.story, c.live_change, c.live_since,
          (SELECT COUNT(*) FROM published_comments p WHERE p.id = c.id) AS should_show
        FROM comments c WHERE c.live_checked_at IS NULL AND c.published_at IS NOT NULL ORDER BY c.live_since, c.id`);
      return rows.map((row) => ({
        id: textOf(row, 'id'),
        story: textOf(row, 'story'),
        shouldShow: row['should_show'] === 1,
        since: numberOf(row, 'live_since'),
        change: textOf(row, 'live_change'),
      }));
    },
  };
}
