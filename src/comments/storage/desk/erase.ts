import { sql, type Statement } from '../database.ts';
import { insertEvent } from '../rows/event-row.ts';
import { insertWork } from '../rows/outbox-row.ts';
import { expectOnPage, replyPagesChange } from './live-expectation.ts';
import { type Change, changed, decided, unchanged } from './state-changes.ts';

/**
 * Blanks everything that a reader wrote or is known by, wherever a copy may stand: revisions, notes and reports quote. What stays is that
 * a comment came and what was decided, when and by whom.
 */
export function eraseStatements(change: Change): readonly Statement[] {
  const { comment, editor, at, event } = change;
  const here = sql`comment IN (SELECT id FROM comments WHERE ${changed(change)})`;
  return [
    sql`UPDATE comments SET ${decided(change)}, ${expectOnPage(change)}, state = 'erased', name = '', email = NULL, text = '',
      department = NULL, author_key = NULL, address_key = NULL, signals = '[]', folded = '', folded_about = '', likeness = NULL,
      revision = NULL, featured = 0, reason_note = NULL, second_look = NULL WHERE ${unchanged(change)}`,
    sql`UPDATE revisions SET text = '', note = '' WHERE ${here}`,
    sql`UPDATE comment_notes SET text = '' WHERE ${here}`,
    sql`UPDATE comment_reports SET reason = '', reporter_key = NULL, closed_at = COALESCE(closed_at, ${at}) WHERE ${here}`,
    // The proof stays spent: what was erased must not be sent again.
    sql`UPDATE submissions SET key = 'erased ' || comment, digest = '' WHERE ${here}`,
    sql`UPDATE data_requests SET done_at = ${at} WHERE done_at IS NULL AND ${here}`,
    insertEvent({ id: event, kind: 'erased', actor: editor, at, from: comment.state, to: 'erased' }, changed(change)),
    ...replyPagesChange(change),
    insertWork('render-story', 'erased', at, changed(change)),
  ];
}
