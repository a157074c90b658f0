import type { NewComment } from '../comment-store.ts';
import { sql, type Statement } from '../database.ts';
import { foldComment, likenessOf } from './folded.ts';

/** The columns that `newCommentValues` fills. */
export const newCommentColumns = sql`id, story, parent, voice, queue, name, email, text, department, consent_version, received_at,
  receipt_code, author_key, address_key, signals, folded, folded_about, likeness, version`;

/** The values of a comment on its way in, in the order of `newCommentColumns`; for a `SELECT` list, so numbers say what they are. */
export function newCommentValues(comment: NewComment): Statement {
  const folded = foldComment(comment);
  return sql`${comment.id}, ${comment.story}, ${comment.parent}, ${comment.voice}, ${comment.queue}, ${comment.name}, ${comment.email},
    ${comment.text}, ${comment.department}, ${comment.consentVersion}, CAST(${comment.receivedAt} AS BIGINT), ${comment.receiptCode},
    ${comment.authorKey}, ${comment.addressKey}, ${JSON.stringify(comment.signals)}, ${folded.text}, ${folded.about},
    CAST(${likenessOf(folded.text)} AS BIGINT), CAST(1 AS BIGINT)`;
}
