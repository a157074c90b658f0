import { FIELD_TEXT } from '../../../messages/comments.ts';
import { cleanLine, cleanText } from '../../domain/text/clean-text.ts';
import { countGraphemes } from '../../domain/text/graphemes.ts';
import type { CommentSettings } from '../deps.ts';
import type { FilledForm } from '../html/hand-back-page.ts';

const LONGEST_NAME = 80;
const LONGEST_EMAIL = 254;

/** What a submission says once cleaned, and what is wrong with it. */
export interface CheckedSubmission {
  readonly name: string;
  readonly email: string | null;
  readonly text: string;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
}

/** Cleans the fields and tells what a reader must put right. Only form and length are looked at here: what a text says never refuses it. */
export function checkSubmission(
  submission: FilledForm,
  { email: emailRule, maxGraphemes }: Pick<CommentSettings, 'email' | 'maxGraphemes'>,
): CheckedSubmission {
  const name = cleanLine(submission.hoTen);
  const text = cleanText(submission.noiDung);
  // An address that was not asked for is not kept, even when it is sent.
  const email = emailRule === 'off' ? '' : cleanLine(submission.email);
  const [nameLength, textLength] = [countGraphemes(name), countGraphemes(text)];
  // Sentences are made for mistakes only: formatting their numbers costs more than all the checks.
  const problems: readonly (readonly [field: string, isWrong: boolean, message: () => string])[] = [
    ['hoTen', nameLength === 0, () => FIELD_TEXT.nameMissing],
    ['hoTen', nameLength > LONGEST_NAME, () => FIELD_TEXT.nameTooLong(LONGEST_NAME, nameLength)],
    ['email', emailRule === 'required' && email === '', () => FIELD_TEXT.emailMissing],
    ['email', email !== '' && !isEmail(email), () => FIELD_TEXT.emailWrong],
    ['noiDung', textLength === 0, () => FIELD_TEXT.textMissing],
    ['noiDung', textLength > maxGraphemes, () => FIELD_TEXT.textTooLong(maxGraphemes, textLength)],
    ['dongY', !submission.hasConsent, () => FIELD_TEXT.consentMissing],
  ];
  const errors = problems.flatMap(([field, isWrong, message]) => (isWrong ? [{ field, message: message() }] : []));
  return { name, email: email === '' ? null : email, text, errors };
}

function isEmail(text: string): boolean {
  return text.length <= LONGEST_EMAIL && /^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(text);
}
