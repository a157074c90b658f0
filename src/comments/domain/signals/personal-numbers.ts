import type { SignalKind } from '../comment.ts';

/** A number that tells of a person, where it stands (UTF-16 units). */
export interface PersonalNumber {
  readonly kind: Extract<SignalKind, 'telephone' | 'identity-number' | 'bank-account' | 'licence-plate'>;
  readonly index: number;
  readonly text: string;
}

/** Telephone, identity-card, bank-account and plate numbers of Viet Nam in reading order, dots and spaces inside seen through. */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  const numbers = Array.from(text.matchAll(DIGITS)).flatMap(({ 0: run, index }) => numbersIn(text, run, index));
  const plates = Array.from(text.matchAll(PLATE), ({ 0: run, index }): PersonalNumber => {
    return { kind: 'licence-plate', index, text: run };
  }).filter(({ index, text: run }) => !numbers.some((other) => overlaps(index, run, other)));
  return [...numbers, ...plates].sort((a, b) => a.index - b.index);
}

/** How far before a number the words stand that tell what it is. */
const CONTEXT = 40;

/** Eight digits or more, with at most two signs between two of them. */
const DIGITS = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ \u00A0.\-()]{0,2}\d){7,18}(?![\p{L}\p{N}])/gu;
/** Digits that nothing parts, with what may stand before the first. */
const GROUP = /\+?\(?\d+/g;
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

/** The number that a run of digits is, or those that stand side by side in it: the end of a plate or a date, then a telephone. */
function numbersIn(text: string, run: string, at: number): readonly PersonalNumber[] {
  const named = DATE.test(run) ? undefined : kindByWords(text.slice(Math.max(0, at - CONTEXT), at));
  if (named) return [{ kind: named, index: at, text: run }];
  if (GROUPED_AMOUNT.test(run) && !isTelephone(run)) return [];
  // Telephones first: a stray number beside one has the look of an identity number.
  const part = findPart(run, 'telephone', isTelephone) ?? findPart(run, 'identity-number', isIdentity);
  if (!part) return [];
  const { kind, from, to } = part;
  return [
    ...numbersIn(text, run.slice(0, from), at),
    { kind, index: at + from, text: run.slice(from, to) },
    ...numbersIn(text, run.slice(to), at + to),
  ];
}

/** The first part of a run, between signs that part digits, that fits; of those that begin there the longest. */
function findPart(run: string, kind: PersonalNumber['kind'], fits: (part: string) => boolean) {
  const groups = Array.from(run.matchAll(GROUP), ({ 0: group, index }) => ({ from: index, to: index + group.length }));
  for (const [first, { from }] of groups.entries()) {
    const last = groups.findLast(({ to }, index) => index >= first && fits(run.slice(from, to)));
    if (last) return { kind, from, to: last.to };
  }
  return undefined;
}

function kindByWords(before: string): PersonalNumber['kind'] | undefined {
  if (IDENTITY_WORDS.test(before)) return 'identity-number';
  return BANK_WORDS.test(before) ? 'bank-account' : undefined;
}

function isTelephone(part: string): boolean {
  return TELEPHONE.test(part.replace(/[^\d+]/g, '')) && !DATE.test(part);
}

function isIdentity(part: string): boolean {
  return IDENTITY.test(part.replace(/\D/g, '')) && !DATE.test(part);
}

function overlaps(index: number, text: string, other: PersonalNumber): boolean {
  return index < other.index + other.text.length && other.index < index + text.length;
}
