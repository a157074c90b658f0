import { sql, type Statement } from '../database.ts';
import type { Change } from './state-changes.ts';

/** Forgets that the live page was seen right: it has to be looked at again after this change. */
export function expectOnPage({ at, event }: Pick<Change, 'at' | 'event'>): Statement {
  return sql`live_checked_at = NULL, live_change = ${event}, live_since = ${at}`;
}

/** Replies come and go with what they answer (invariant 8): their place on the page has to be looked at again too. */
export function replyPagesChange(change: Change): readonly Statement[] {
  const { comment, event } = change;
  // Found from the comment downwards: a condition on the state outside would tempt the engine to look through all that is published.
  return [
    sql`UPDATE comments SET ${expectOnPage(change)} WHERE id IN (
      WITH RECURSIVE below (id) AS (
        SELECT t.id FROM comments t WHERE t.id = ${comment.id} AND t.last_event = ${event}
        UNION ALL SELECT r.id FROM comments r JOIN below b ON r.parent = b.id
      ) SELECT p.id FROM below CROSS JOIN comments p WHERE p.id = below.id AND p.id <> ${comment.id} AND p.state = 'published'
    )`,
  ];
}
