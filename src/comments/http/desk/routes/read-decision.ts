import { rejectionReasons, type RejectionReason } from '../../../domain/comment.ts';
import { cleanText } from '../../../domain/text/clean-text.ts';
import { countGraphemes } from '../../../domain/text/graphemes.ts';
import { readText, type SentBody } from '../../sign-in/answers/read-fields.ts';
import type { DeskProblemCode } from '../../../domain/desk-api/wire.ts';

/** An editor may add a few words to what a reader may write. */
const LONGEST_TEXT = 2000;
const LONGEST_NOTE = 500;

/** What an editor wants to be done with a comment. */
export type Deed =
  | { readonly action: 'publish'; readonly revision?: { readonly text: string; readonly note: string } }
  | { readonly action: 'reject'; readonly reason: RejectionReason; readonly note: string | null }
  | { readonly action: 'withdraw'; readonly note: string | null }
  | { readonly action: 'restore' };

/** Reads a decision (`viec`, `noiDung`, `ghiChu`, `lyDo`); says what is wrong with it. */
export function readDeed(body: SentBody, currentText: string): Deed | DeskProblemCode {
  const note = readNote(body);
  if (note === undefined) return 'note-too-long';
  switch (body['viec']) {
    case 'publish': {
      if (typeof body['noiDung'] !== 'string') return { action: 'publish' };
      const text = readNewText(body);
      if (!('text' in text)) return text.problem;
      return text.text === currentText ? { action: 'publish' } : { action: 'publish', revision: { ...text, note } };
    }
    case 'reject': {
      const reason = rejectionReasons.find((known) => known === body['lyDo']);
      return reason === undefined ? 'reason-missing' : { action: 'reject', reason, note: note === '' ? null : note };
    }
    case 'withdraw':
      return { action: 'withdraw', note: note === '' ? null : note };
    case 'restore':
      return { action: 'restore' };
    default:
      return 'action-unknown';
  }
}

/** The sentence to the reader; undefined when it is too long. */
export function readNote(body: SentBody): string | undefined {
  const note = cleanText(readText(body, 'ghiChu'));
  return countGraphemes(note) > LONGEST_NOTE ? undefined : note;
}

/** The editor's text, cleaned like a reader's. */
export function readNewText(body: SentBody): { readonly text: string } | { readonly problem: DeskProblemCode } {
  const text = cleanText(readText(body, 'noiDung'));
  if (text === '') return { problem: 'text-empty' };
  return countGraphemes(text) > LONGEST_TEXT ? { problem: 'text-too-long' } : { text };
}
