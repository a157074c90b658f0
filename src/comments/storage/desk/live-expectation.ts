import { sql, type Statement } from '../database.ts';
import type { Change } from './state-changes.ts';

/** Forgets that the live page was seen right: it has to be looked at again after this change. */
export function expectOnPage({ at, event }: Pick<Change, 'at' | 'event'>): Statement {
  return sql`live_checked_at = NULL, live_change = ${event}, live_since = ${at}`;
}

/** Replies come and go with what they answer (invariant 8): their place on the page has to be looked at again too. */
export function replyPagesChange(change: Change): readonly Statement[] {
  return [
    sql`UPDATE comments SET ${expectOnPage(change)} WHERE state = 'published' AND id <> ${change.comment.id}
      AND EXISTS (SELECT 1 FROM comments t WHERE t.id = ${change.comment.id} AND t.last_event = ${change.event})
      AND id IN (
        WITH RECURSIVE below (id) AS (
          SELECT CAST(${change.comment.id} AS TEXT)
          UNION ALL SELECT r.id FROM comments r JOIN below b ON r.parent = b.id
        ) SELECT id FROM below
      )`,
  ];
}
