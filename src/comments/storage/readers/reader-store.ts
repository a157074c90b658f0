import { foldForMatch } from '../../../content-model/text/fold.ts';
import type { ReaderStore, StoryPolicy } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { numberOf, textOf, toPublishedComment } from '../rows/comment-row.ts';
import { likenessOf } from '../rows/folded.ts';
import { createAsking } from './asking.ts';
import { readStatus } from './status.ts';
import { submitComment } from './submit.ts';
import { takeToken } from './token-bucket.ts';

/** The readers' half of the store on a database. */
export function createReaderStore(database: Database): ReaderStore {
  return {
    ...createAsking(database),
    submit: (comment, once) => submitComment(database, comment, once),
    status: (receiptCode) => readStatus(database, receiptCode),
    takeToken: (bucket, capacity, refillPerHour, now) => takeToken(database, bucket, capacity, refillPerHour, now),

    async published(story) {
      const rows = await database.all(
        sql`SELECT * FROM published_comments WHERE story = ${story} ORDER BY received_at, id`,
      );
      return rows.map(toPublishedComment);
    },

    async publishedVersion(story) {
      // Versions only grow and no row goes away: the sum of all that was ever published changes with each of them.
      const [row] = await database.all(sql`SELECT
        (SELECT CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM comments WHERE story = ${story} AND published_at IS NOT NULL) AS changes,
        (SELECT COUNT(*) FROM comments WHERE story = ${story} AND published_at IS NOT NULL) AS comments,
        COALESCE((SELECT policy FROM story_policies WHERE story = ${story}), '-') AS policy`);
      return row === undefined ? '0' : [row['comments'], row['changes'], row['policy']].join('.');
    },

    async recentLikeness({ authorKey, foldedText, since, now }) {
      const folded = foldForMatch(foldedText);
      const [row] = await database.all(sql`SELECT
        (SELECT COUNT(*) FROM comments
          WHERE likeness = ${likenessOf(folded)} AND received_at >= ${since} AND folded = ${folded}) AS duplicates,
        (SELECT COUNT(*) FROM author_blocks WHERE author_key = ${authorKey} AND until_at > ${now}) AS blocks`);
      return row === undefined
        ? { duplicates: 0, isBlocked: false }
        : { duplicates: numberOf(row, 'duplicates'), isBlocked: numberOf(row, 'blocks') > 0 };
    },

    async policy(story) {
      const [row] = await database.all(sql`SELECT policy FROM story_policies WHERE story = ${story}`);
      return row === undefined ? undefined : (textOf(row, 'policy') as StoryPolicy);
    },
  };
}
