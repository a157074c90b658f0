import type { CommentFile, StoryPolicy } from '../../../storage/comment-store.ts';
import type { DeskFile, DeskStory } from '../../../domain/desk-api/wire.ts';
import { coverEmail } from '../../../domain/masking/cover-email.ts';
import { describeEvent } from './describe-event.ts';
import { describeLine, type Reader } from './describe-line.ts';

/** What the store does not know of a comment. */
export interface FileContext {
  readonly needsSecondApproval: boolean;
  readonly policy: StoryPolicy | undefined;
}

/** One comment with all that stands beside it on the desk. */
export function describeFile(
  file: CommentFile & { readonly story: DeskStory },
  reader: Reader,
  { needsSecondApproval, policy }: FileContext,
): DeskFile {
  const { comment, revisions, events, notes, reports, thread, author, erasure } = file;
  const { nameOf } = reader;
  return {
    ...describeLine(comment, file.story, reader, erasure?.dueAt ?? null),
    currentText: currentTextOf(file),
    email: comment.email === null ? null : coverEmail(comment.email),
    department: comment.department,
    consentVersion: comment.consentVersion,
    receiptCode: comment.receiptCode,
    decidedAt: comment.decidedAt,
    decidedBy: comment.decidedBy === null ? null : nameOf(comment.decidedBy),
    reasonNote: comment.reasonNote,
    liveCheckedAt: comment.liveCheckedAt,
    isOwnFirstApproval: comment.firstApprovalBy === reader.editor,
    needsSecondApproval,
    revisions: revisions.map(({ number, text, editor, at, note }) => ({
      number,
      text,
      editor: nameOf(editor),
      at,
      note,
    })),
    events: events.map((event) => describeEvent(event, nameOf)),
    notes: notes.map((note) => ({ ...note, editor: nameOf(note.editor) })),
    reports,
    thread: thread.map(({ id, name, text, state, voice, receivedAt }) => {
      return { id, name, text, state, voice, receivedAt, isParent: id === comment.parent };
    }),
    author: { ...author, isKnown: comment.authorKey !== null },
    erasure,
    policy: policy ?? null,
  };
}

/** The text that is shown, or would be when the comment were published as it stands. */
export function currentTextOf({ comment, revisions }: Pick<CommentFile, 'comment' | 'revisions'>): string {
  return revisions.find(({ number }) => number === comment.revision)?.text ?? comment.text;
}
