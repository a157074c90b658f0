import type { Recipient } from '../../content-model/collections/commendation.ts';
import { compareVietnamese } from '../../content-model/text/names.ts';
import { lookUpWord } from '../../content-model/site/look-up-word.ts';

/** A letter of the honour roll: how it is written and its word in addresses. */
export interface RollLetter {
  readonly letter: string;
  readonly slug: string;
}

/** The Vietnamese alphabet in its order; letters with a mark have their Telex keys as address: `/bang-vang/dd/` for Đ. */
export const alphabet: readonly RollLetter[] = [
  ...['A', 'Ă aw', 'Â aa', 'B', 'C', 'D', 'Đ dd', 'E', 'Ê ee', 'G', 'H', 'I', 'K', 'L', 'M', 'N', 'O', 'Ô oo', 'Ơ ow'],
  ...['P', 'Q', 'R', 'S', 'T', 'U', 'Ư uw', 'V', 'X', 'Y'],
].map((entry) => {
  const [letter = '', slug = letter.toLowerCase()] = entry.split(' ');
  return { letter, slug };
});

/** Names that begin with none of the alphabet's letters: figures, and F, J, W, Z of other languages. */
export const otherLetter: RollLetter = { letter: '0–9', slug: 'khac' };

/** The letter under which a recipient stands. */
export function rollLetterOf(recipient: Pick<Recipient, 'name' | 'kind'>): RollLetter {
  const first = bareLetter(lookUpWord(recipient));
  return alphabet.find(({ letter }) => letter === first) ?? otherLetter;
}

/** Orders recipients as a Vietnamese list of names does: by the word they are looked up by, then by the whole name. */
export function compareRecipients(a: Pick<Recipient, 'name' | 'kind'>, b: Pick<Recipient, 'name' | 'kind'>): number {
  return compareVietnamese(lookUpWord(a), lookUpWord(b)) || compareVietnamese(a.name, b.name);
}

/** The first letter without its tone: "Ấn" → "Â", "đức" → "Đ". */
function bareLetter(word: string): string {
  const first = /^\P{M}\p{M}*/u.exec(word.normalize('NFD').toUpperCase())?.[0] ?? '';
  return [...first]
    .filter((mark) => !TONES.has(mark))
    .join('')
    .normalize('NFC');
}

const TONES: ReadonlySet<string> = new Set(['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']);
