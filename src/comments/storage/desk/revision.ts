import type { Comment } from '../../domain/comment.ts';
import { sql, type Statement } from '../database.ts';
import { insertEvent } from '../rows/event-row.ts';
import { foldComment } from '../rows/folded.ts';
import { changed, type Change } from './state-changes.ts';

/** An editor's text, and what was changed and why, for the reader. */
export interface RevisionText {
  readonly text: string;
  readonly note: string;
}

const HIGHEST = 'COALESCE((SELECT MAX(r.number) FROM revisions r WHERE r.comment = comments.id), 0)';

/** The part of a `SET` that decides on a new revision; nothing without one. */
export function revised(comment: Comment, revision: RevisionText | undefined): Statement {
  if (revision === undefined) return sql``;
  const { about } = foldComment({ ...comment, revised: revision.text });
  return { sql: `, revision = ${HIGHEST} + 1, folded_about = ?`, values: [about] };
}

/** Writes the new revision beside the original, with its event; it comes after the update that counts on it. */
export function insertRevision(change: Change, revision: RevisionText | undefined): readonly Statement[] {
  if (revision === undefined) return [];
  const { editor, at } = change;
  return [
    sql`INSERT INTO revisions (comment, number, text, editor, at, note)
      SELECT id, revision, ${revision.text}, ${editor}, CAST(${at} AS BIGINT), ${revision.note} FROM comments WHERE ${changed(change)}`,
    insertEvent({ id: crypto.randomUUID(), kind: 'revised', actor: editor, at }, changed(change)),
  ];
}
