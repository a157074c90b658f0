import type { SubjectKind } from '../../content-model/fields/subject.ts';

/** Where the gate lies on the site; the name stays, so that no page changes with a new decision. */
export const NAME_GATE_PATH = '/bang-vang/du-lieu/ten.json';

/**
 * Which pairs of words the recipients' names hold: a few kilobytes that tell whether a query may name somebody, before any part
 * of the honour roll (a hundred times as large) is loaded. Texts of numbers are as `writeNumbers` writes them.
 */
export interface NameGate {
  /** Paths of the parts of the honour roll, newest decisions first. */
  readonly parts: readonly string[];
  /** Every word of the names in small letters, the most frequent first, a space between two. */
  readonly words: string;
  /**
   * For each word the words that follow it in a name: the steps from one number to the next higher, a space between two lists.
   * All of them in their order are "the pairs".
   */
  readonly seconds: string;
  /** For each part a number for each pair: `leastWords` of the names that hold it, 0 when none does. */
  readonly least: readonly string[];
}

/**
 * How many whole words a query must have so that it names this recipient. Two do for a person, one and a beginning when it is the
 * family name ("la v"). A group's name is made of ordinary words and places: "trùng khánh" does not name the school of Trùng Khánh,
 * two thirds of the name do.
 */
export function leastWords(kind: SubjectKind, wordsOfName: number, fromFirst: boolean): number {
  if (kind === 'tập thể') return Math.max(1, Math.min(Math.ceil((wordsOfName * 2) / 3), wordsOfName - 1));
  return fromFirst ? 1 : 2;
}
