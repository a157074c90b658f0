import { erasureDueAt } from '../../domain/erasure-due.ts';
import type { ReaderStore } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { insertEvent } from '../rows/event-row.ts';
import { insertWork } from '../rows/outbox-row.ts';

type Asking = Pick<ReaderStore, 'askErasure' | 'askSecondLook' | 'report'>;

/** What readers may ask of the newsroom about a comment. */
export function createAsking(database: Database): Asking {
  return {
    async askErasure(receiptCode, at) {
      const event = crypto.randomUUID();
      const results = await database.batch([
        sql`INSERT INTO data_requests (comment, asked_at, due_at, event)
          SELECT id, CAST(${at} AS BIGINT), CAST(${erasureDueAt(at)} AS BIGINT), ${event} FROM comments
          WHERE receipt_code = ${receiptCode} AND state <> 'erased' ON CONFLICT (comment) DO NOTHING`,
        // One event a request: asked a second time, it stays the first one's.
        ...announce(
          'erasure-asked',
          event,
          at,
          sql`id IN (SELECT d.comment FROM data_requests d WHERE d.event = ${event})`,
        ),
        sql`SELECT id FROM comments WHERE receipt_code = ${receiptCode}`,
      ]);
      return results.at(-1)?.rows.length === 1;
    },

    async askSecondLook(receiptCode, at) {
      const event = crypto.randomUUID();
      const results = await database.batch([
        sql`UPDATE comments SET second_look = 'asked', version = version + 1, last_event = ${event}
          WHERE receipt_code = ${receiptCode} AND state = 'rejected' AND second_look IS NULL`,
        ...announce('second-look-asked', event, at, sql`receipt_code = ${receiptCode} AND last_event = ${event}`),
        sql`SELECT second_look, last_event FROM comments WHERE receipt_code = ${receiptCode}`,
      ]);
      const row = results.at(-1)?.rows[0];
      if (row === undefined) return undefined;
      if (row['last_event'] === event) return 'asked';
      return row['second_look'] === null ? 'refused' : 'already';
    },

    async report(comment, reason, reporterKey, at) {
      const event = crypto.randomUUID();
      const results = await database.batch([
        sql`INSERT INTO comment_reports (id, comment, reason, reporter_key, at)
          SELECT ${event}, id, ${reason}, ${reporterKey}, CAST(${at} AS BIGINT) FROM published_comments
          WHERE id = ${comment} ON CONFLICT (comment, reporter_key) DO NOTHING`,
        ...announce(
          'reported',
          event,
          at,
          sql`EXISTS (
          SELECT 1 FROM comment_reports r WHERE r.id = ${event} AND r.comment = comments.id) AND id = ${comment}`,
        ),
        sql`SELECT id FROM published_comments WHERE id = ${comment}`,
      ]);
      return results.at(-1)?.rows.length === 1;
    },
  };
}

function announce(
  kind: 'erasure-asked' | 'second-look-asked' | 'reported',
  id: string,
  at: number,
  where: ReturnType<typeof sql>,
): readonly ReturnType<typeof sql>[] {
  return [insertEvent({ id, kind, actor: 'reader', at }, where), insertWork('notice', kind, at, where)];
}
