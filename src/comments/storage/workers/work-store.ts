import type { StoryPolicy, WorkStore } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { textOf, toPublishedComment } from '../rows/comment-row.ts';
import { createLive } from './live.ts';
import { createOutbox } from './outbox.ts';
import { createRetention } from './retention.ts';

/** The publisher's and the keeper's half of the store on a database. */
export function createWorkStore(database: Database): WorkStore {
  return {
    ...createOutbox(database),
    ...createLive(database),
    ...createRetention(database),

    async exportPublished(after, limit) {
      const rows = await database.all(
        sql`SELECT * FROM published_comments WHERE id > ${after ?? ''} ORDER BY id LIMIT ${limit}`,
      );
      return rows.map(toPublishedComment);
    },

    async policies() {
      const rows = await database.all(sql`SELECT story, policy FROM story_policies ORDER BY story`);
      return Object.fromEntries(rows.map((row) => [textOf(row, 'story'), textOf(row, 'policy') as StoryPolicy]));
    },
  };
}
