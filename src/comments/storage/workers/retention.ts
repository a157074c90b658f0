import type { WorkStore } from '../comment-store.ts';
import { type Database, sql } from '../database.ts';
import { commentColumns, maybeText, textOf, toComment } from '../rows/comment-row.ts';
import { eventColumns, insertEvents, toEvent } from '../rows/event-row.ts';
import { readRevisions } from '../desk/open.ts';

type Retention = Pick<WorkStore, 'purgeEmails' | 'sweep' | 'personalData'>;

/** Keys of addresses tell floods from readers for a month; then they go. */
const ADDRESS_TERM_MS = 30 * 24 * 3_600_000;

/** What is kept for a term only, and what is told to whoever asks for their own data. */
export function createRetention(database: Database): Retention {
  return {
    async purgeEmails(decidedBefore, at) {
      const mark = crypto.randomUUID();
      const [purged] = await database.batch([
        sql`UPDATE comments SET email = NULL, purge_event = ${mark}
          WHERE email IS NOT NULL AND decided_at < ${decidedBefore} AND state <> 'held' RETURNING id`,
        insertEvents({ id: mark, kind: 'email-purged', actor: 'system', at }, sql`purge_event = ${mark}`),
      ]);
      return purged?.rows.length ?? 0;
    },

    async sweep(now) {
      await database.batch([
        sql`DELETE FROM submissions WHERE expires_at < ${now}`,
        sql`DELETE FROM token_buckets WHERE full_at < ${now}`,
        sql`UPDATE comments SET address_key = NULL WHERE address_key IS NOT NULL AND received_at < ${now - ADDRESS_TERM_MS}`,
      ]);
    },

    async personalData(receiptCode) {
      const [own] = await database.all(sql`SELECT id, email FROM comments WHERE receipt_code = ${receiptCode}`);
      if (own === undefined) return undefined;
      const email = maybeText(own, 'email');
      // Only an e-mail address says that two comments are one person's: many readers share the address of a mobile network.
      const rows = await database.all(
        sql`SELECT ${commentColumns} FROM comments c WHERE c.receipt_code = ${receiptCode} OR c.email = ${email} ORDER BY c.received_at, c.id`,
      );
      const comments = await Promise.all(
        rows.map(async (row) => ({
          ...toComment(row),
          revisions: await readRevisions(database, textOf(row, 'id')),
          events: (
            await database.all(
              sql`SELECT ${eventColumns} FROM comment_events WHERE comment = ${textOf(row, 'id')} ORDER BY seq`,
            )
          ).map(toEvent),
        })),
      );
      return { comments };
    },
  };
}
