import { foldForMatch, foldVietnamese } from './fold.ts';

/** Words that a reader looks for, folded; `beginning` is the last of them as half-typed as it may be. */
export interface WordQuery {
  /** Every word in the form in which texts are kept. */
  readonly words: readonly string[];
  /** The last word as typed: "ky" may go on to "kyoto", where its y is not yet final. */
  readonly beginning: string;
}

/** How well a row answers a query, best first: the name itself, the words side by side in the name, all in the name, the rest in the unit. */
export const matchRanks = { name: 0, phrase: 1, inName: 2, inUnit: 3 } as const;
/** One of the values of `matchRanks`. */
export type MatchRank = (typeof matchRanks)[keyof typeof matchRanks];

/**
 * Folds texts to lists of words for `matchWords`: " la van cau " with a space at both ends, so that a whole word is found as
 * " word ". Parts between spaces are remembered: a list of thousands of names is made of a few hundred syllables.
 */
export function createWordFolder(): (text: string) => string {
  const known = new Map<string, string>();
  const foldPart = (part: string): string => {
    let folded = known.get(part);
    if (folded === undefined) known.set(part, (folded = wordsOf(foldVietnamese(part)).map(foldForMatch).join(' ')));
    return folded;
  };
  return (text) => {
    let line = ' ';
    for (const part of text.normalize('NFC').split(/\s+/u)) {
      const folded = foldPart(part);
      if (folded !== '') line += `${folded} `;
    }
    return line;
  };
}

/** Reads what a reader typed; undefined when it holds no letter or digit. */
export function readWordQuery(typed: string): WordQuery | undefined {
  const plain = wordsOf(foldVietnamese(typed));
  const beginning = plain.at(-1);
  return beginning === undefined ? undefined : { words: plain.map(foldForMatch), beginning };
}

/**
 * Whether a row (its name and unit folded by `createWordFolder`) holds every word of the query, in any order, and how well;
 * `begun` accepts the last word as the beginning of one.
 */
export function matchWords(query: WordQuery, name: string, unit: string, begun: boolean): MatchRank | undefined {
  const { words } = query;
  let inName = true;
  for (let index = 0; index < words.length; index += 1) {
    const last = begun && index === words.length - 1;
    if (holds(name, words[index] ?? '', last ? query.beginning : undefined)) continue;
    inName = false;
    if (!holds(unit, words[index] ?? '', last ? query.beginning : undefined)) return undefined;
  }
  if (!inName) return matchRanks.inUnit;
  const phrase = ` ${words.join(' ')}${begun ? '' : ' '}`;
  if (name === phrase) return matchRanks.name;
  return name.includes(phrase) ? matchRanks.phrase : matchRanks.inName;
}

/** Rows to look through, each with its name and unit as `createWordFolder` folds them. */
export interface WordRows {
  readonly from: number;
  /** The row after the last. */
  readonly to: number;
  name(row: number): string;
  unit(row: number): string;
}

/** A row that answers a query: which of the tables it is in, and how well it answers. */
export interface FoundRow {
  readonly table: number;
  readonly row: number;
  readonly rank: MatchRank;
}

/**
 * The rows that answer a query, best first, equals in their order. Whole words count first ("hoa" finds Hòa, not Hoàng); only when
 * no row has them all may the last word be a beginning. Pauses between slices, so that a slow phone stays awake meanwhile.
 */
export async function findRows(query: WordQuery, tables: readonly WordRows[], pause: () => Promise<void>): Promise<FoundRow[]> {
  const whole: FoundRow[] = [];
  const begun: FoundRow[] = [];
  let read = 0;
  for (const [table, rows] of tables.entries()) {
    for (let row = rows.from; row < rows.to; row += 1) {
      read += 1;
      if (read % SLICE === 0) await pause();
      const [name, unit] = [rows.name(row), rows.unit(row)];
      const rank = matchWords(query, name, unit, false);
      if (rank !== undefined) whole.push({ table, row, rank });
      if (rank !== undefined || whole.length > 0) continue;
      const begunRank = matchWords(query, name, unit, true);
      if (begunRank !== undefined) begun.push({ table, row, rank: begunRank });
    }
  }
  return (whole.length > 0 ? whole : begun).sort((a, b) => a.rank - b.rank);
}

const SLICE = 2_000;

function holds(text: string, word: string, beginning: string | undefined): boolean {
  if (text.includes(` ${word} `)) return true;
  return beginning !== undefined && (text.includes(` ${beginning}`) || text.includes(` ${word}`));
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
