import { compareMarks, markLevels } from '../text/mark-signature.ts';
import { foldBeginning, readWords, type WordForm } from '../text/read-words.ts';

/** Words that may name a recipient, two or more. */
export interface NameQuery {
  readonly words: readonly WordForm[];
  /** The keys with which the last word may begin. */
  readonly beginnings: readonly string[];
  /** Whether any word carries a mark; without one all ways of marking answer alike. */
  readonly hasMarks: boolean;
  /** Whether marks must agree: two ordinary words make a name by chance ("văn hóa", Văn Hòa), three hardly ever do. */
  readonly isStrict: boolean;
}

/** Reads what was typed; undefined when it is no more than one word, or longer than any name. */
export function readNameQuery(typed: string): NameQuery | undefined {
  const text = typed.normalize('NFC').slice(0, LONGEST);
  const words = readWords(text);
  const last = words.at(-1);
  if (!last || words.length < 2 || words.length > MOST_WORDS) return undefined;
  return {
    words: words.map(({ form }) => form),
    beginnings: foldBeginning(text.slice(last.start, last.end)),
    hasMarks: words.some(({ marks }) => marks !== ''),
    isStrict: words.length === 2,
  };
}

/** Whether a word of a name is the word `index` of the query, marks aside; `begun` takes the last word for a beginning. */
export function isSameWord(query: NameQuery, index: number, { folded }: WordForm, begun: boolean): boolean {
  if (begun && index === query.words.length - 1) return query.beginnings.some((start) => folded.startsWith(start));
  return folded === query.words[index]?.folded;
}

/** Whether the marks of such a word agree: no other than typed; in a strict query with marks exactly those, but for a beginning. */
export function hasSameMarks(query: NameQuery, index: number, { marks }: WordForm, begun: boolean): boolean {
  const typed = query.words[index]?.marks ?? '';
  if (!query.hasMarks || typed === marks) return true;
  if (query.isStrict && !(begun && index === query.words.length - 1)) return false;
  return compareMarks(typed, marks) !== markLevels.other;
}

const LONGEST = 300;
const MOST_WORDS = 16;
