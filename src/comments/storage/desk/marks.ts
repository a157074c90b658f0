import type { EventKind } from '../../domain/comment.ts';
import type { DeskStore } from '../comment-store.ts';
import { type Database, sql, type Statement } from '../database.ts';
import { maybeText } from '../rows/comment-row.ts';
import { newCommentColumns, newCommentValues } from '../rows/comment-values.ts';
import { insertEvent, type NewEvent } from '../rows/event-row.ts';
import { insertWork } from '../rows/outbox-row.ts';
import { expectOnPage } from './live-expectation.ts';

type Marks = Pick<DeskStore, 'claim' | 'release' | 'feature' | 'note' | 'reply' | 'dismissReports' | 'forward'>;

/** What editors do around a comment without deciding on it. */
export function createMarks(database: Database): Marks {
  /** Runs statements that end with an event, and tells whether the event was written. */
  async function didHappen(
    event: NewEvent,
    before: readonly Statement[],
    where: Statement,
    after: readonly Statement[] = [],
  ) {
    const results = await database.batch([
      ...before,
      insertEvent(event, where),
      ...after,
      sql`SELECT id FROM comment_events WHERE id = ${event.id}`,
    ]);
    return results.at(-1)?.rows.length === 1;
  }

  const newEvent = (kind: EventKind, actor: string, at: number, detail: NewEvent['detail'] = {}): NewEvent => ({
    id: crypto.randomUUID(),
    kind,
    actor,
    at,
    detail,
  });

  return {
    async claim(id, editor, at, until) {
      const event = newEvent('claimed', editor, at, { until });
      // Holding on to a claim is no event: the id changes hands only with the claim.
      const results = await database.batch([
        sql`UPDATE comments SET claimed_until = ${until}, claimed_by = ${editor},
          claim_event = CASE WHEN claimed_by = ${editor} AND claimed_until > ${at} THEN claim_event ELSE ${event.id} END
          WHERE id = ${id} AND state <> 'erased' AND (claimed_by IS NULL OR claimed_by = ${editor} OR claimed_until <= ${at})`,
        insertEvent(event, sql`id = ${id} AND claim_event = ${event.id}`),
        sql`SELECT claimed_by FROM comments WHERE id = ${id}`,
      ]);
      const row = results.at(-1)?.rows[0];
      const by = row === undefined ? null : maybeText(row, 'claimed_by');
      return { held: by === editor, by };
    },

    async release(id, editor, at) {
      const event = newEvent('released', editor, at);
      await didHappen(
        event,
        [
          sql`UPDATE comments SET claimed_by = NULL, claimed_until = NULL, claim_event = ${event.id}
            WHERE id = ${id} AND claimed_by = ${editor}`,
        ],
        sql`id = ${id} AND claim_event = ${event.id}`,
      );
    },

    feature(id, isFeatured, editor, at) {
      const event = newEvent('featured', editor, at, { isFeatured });
      const marked = sql`id = ${id} AND last_event = ${event.id}`;
      return didHappen(
        event,
        [
          sql`UPDATE comments SET featured = ${isFeatured ? 1 : 0}, version = version + 1, last_event = ${event.id}
            WHERE id = ${id} AND state = 'published'`,
        ],
        marked,
        [insertWork('render-story', 'featured', at, marked)],
      );
    },

    note(id, text, editor, at) {
      const event = newEvent('noted', editor, at);
      return didHappen(
        event,
        [
          sql`INSERT INTO comment_notes (id, comment, editor, text, at)
            SELECT ${event.id}, id, ${editor}, ${text}, CAST(${at} AS BIGINT) FROM comments WHERE id = ${id} AND state <> 'erased'`,
        ],
        sql`id IN (SELECT n.comment FROM comment_notes n WHERE n.id = ${event.id})`,
      );
    },

    reply(answer, editor, needsSecond) {
      const at = answer.receivedAt;
      const answered = sql`FROM published_comments WHERE id = ${answer.parent} AND story = ${answer.story}`;
      if (needsSecond) {
        const event: NewEvent = { ...newEvent('first-approved', editor, at), to: 'held' };
        const insert = sql`INSERT INTO comments (${newCommentColumns}, state, last_event, first_approval_by)
          SELECT ${newCommentValues(answer)}, 'held', ${event.id}, ${editor} ${answered}`;
        return didHappen(event, [insert], sql`id = ${answer.id} AND last_event = ${event.id}`);
      }
      const event: NewEvent = { ...newEvent('published', editor, at), to: 'published' };
      const marked = sql`id = ${answer.id} AND last_event = ${event.id}`;
      return didHappen(
        event,
        [
          sql`INSERT INTO comments (${newCommentColumns}, state, last_event, decided_at, decided_by, published_at)
            SELECT ${newCommentValues(answer)}, 'published', ${event.id}, CAST(${at} AS BIGINT), ${editor}, CAST(${at} AS BIGINT)
            ${answered}`,
          sql`UPDATE comments SET ${expectOnPage({ at, event: event.id })} WHERE ${marked}`,
        ],
        marked,
        [insertWork('render-story', 'published', at, marked)],
      );
    },

    dismissReports(id, editor, at) {
      const event = newEvent('reports-dismissed', editor, at);
      // The event comes first: it needs the reports still open.
      return didHappen(
        event,
        [],
        sql`id = ${id} AND EXISTS (SELECT 1 FROM comment_reports r WHERE r.comment = comments.id AND r.closed_at IS NULL)`,
        [sql`UPDATE comment_reports SET closed_at = ${at} WHERE comment = ${id} AND closed_at IS NULL`],
      );
    },

    forward: (id, to, withContact, editor, at) =>
      didHappen(newEvent('forwarded', editor, at, { to, withContact }), [], sql`id = ${id} AND state <> 'erased'`),
  };
}
