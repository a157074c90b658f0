import type { SignalKind } from '../comment.ts';

/** A number that tells of a person, where it stands (UTF-16 units). */
export interface PersonalNumber {
  readonly kind: Extract<SignalKind, 'telephone' | 'identity-number' | 'bank-account' | 'licence-plate'>;
  readonly index: number;
  readonly text: string;
}

/** Telephone, identity-card, bank-account and plate numbers of Viet Nam in reading order, dots and spaces inside seen through. */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  const numbers = Array.from(text.matchAll(DIGITS)).flatMap(({ 0: run, index }) => {
    const kind = classify(run, text.slice(Math.max(0, index - CONTEXT), index));
    return kind ? [{ kind, index, text: run }] : [];
  });
  const plates = Array.from(text.matchAll(PLATE), ({ 0: run, index }): PersonalNumber => {
    return { kind: 'licence-plate', index, text: run };
  }).filter(({ index, text: run }) => !numbers.some((other) => overlaps(index, run, other)));
  return [...numbers, ...plates].sort((a, b) => a.index - b.index);
}

/** How far before a number the words stand that tell what it is. */
const CONTEXT = 40;

/** Eight digits or more, with at most two signs between two of them. */
const DIGITS = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ \u00A0.\-()]{0,2}\d){7,18}(?![\p{L}\p{N}])/gu;
const DATE = /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)/;
const GROUPED_AMOUNT = /^\d{1,3}(?:[.\u00A0 ]\d{3})+$/;
/** Cars "11A-123.45", motorcycles "11B1-123.45" or "11-B1 1234". */
const PLATE = /(?<![\p{L}\p{N}])\d{2}[ -]?[A-HK-NPS-VXYZ][A-Z0-9]?[ .-]{1,3}(?:\d{3}\.?\d{2}|\d{4})(?![\p{L}\p{N}])/gu;

const TELEPHONE = /^(?:\+?84|0)(?:[35789]\d{8}|2\d{9})$|^1[89]00\d{4,6}$/;
/** Province 001 to 096, century and sex, year of birth, six digits. */
const IDENTITY = /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-9]\d{8}$/;
const IDENTITY_WORDS = /(?:cccd|cmnd|cmt|căn cước|can cuoc|chứng minh|chung minh|định danh|dinh danh)\P{N}*$/iu;
const BANK_WORDS =
  /(?:stk|tài khoản|tai khoan|tk|ngân hàng|ngan hang|\p{L}{2,}bank|bidv|vcb|mb|acb|chuyển khoản|chuyen khoan|ck)\P{N}*$/iu;

function classify(run: string, before: string): PersonalNumber['kind'] | undefined {
  if (DATE.test(run)) return undefined;
  const digits = run.replace(/[^\d+]/g, '');
  if (IDENTITY_WORDS.test(before)) return 'identity-number';
  if (BANK_WORDS.test(before)) return 'bank-account';
  if (TELEPHONE.test(digits)) return 'telephone';
  if (IDENTITY.test(digits) && !GROUPED_AMOUNT.test(run)) return 'identity-number';
  return undefined;
}

function overlaps(index: number, text: string, other: PersonalNumber): boolean {
  return index < other.index + other.text.length && other.index < index + text.length;
}
