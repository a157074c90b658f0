import { foldForMatch, foldVietnamese } from './fold.ts';

/** Words that a reader looks for, folded; `beginning` is the last of them as half-typed as it may be. */
export interface WordQuery {
  /** Every word in the form in which texts are kept. */
  readonly words: readonly string[];
  /** The last word as typed: "ky" may go on to "kyoto", where its y is not yet final. */
  readonly beginning: string;
}

/**
 * How well a row answers a query, best first: the name itself, the words side by side in the name, all in the name, all in the
 * unit, or some here and some there.
 */
export const matchRanks = { name: 0, phrase: 1, inName: 2, inUnit: 3, mixed: 4 } as const;
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
  let [inName, inUnit] = [true, true];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const beginning = begun && index === words.length - 1 ? query.beginning : undefined;
    const named = holds(name, word, beginning);
    const placed = holds(unit, word, beginning);
    if (!named && !placed) return undefined;
    inName &&= named;
    inUnit &&= placed;
  }
  if (!inName) return inUnit ? matchRanks.inUnit : matchRanks.mixed;
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
  /** A quick look that may let too many rows pass, never too few; without it every row is read. */
  mayAnswer?(row: number): boolean;
}

/** A row that answers a query: which of the tables it is in, and how well it answers. */
export interface FoundRow {
  readonly table: number;
  readonly row: number;
  readonly rank: MatchRank;
}

/**
 * The rows that answer a query, best first, equals in their order. Rows that hold all words in one place come alone when there are
 * any ("hoang van" is no Hoàng Thị of xã Vân Trinh); then whole words come alone ("hoa" finds Hòa, not Hoàng), and only when no row
 * has them all is the last word the beginning of one. Pauses between slices, so that a slow phone stays awake meanwhile.
 */
export async function findRows(
  query: WordQuery,
  tables: readonly WordRows[],
  pause: () => Promise<void>,
): Promise<FoundRow[]> {
  const whole: FoundRow[] = [];
  const begun: FoundRow[] = [];
  let read = 0;
  let foundWhole = false;
  for (const [table, rows] of tables.entries()) {
    for (let row = rows.from; row < rows.to; row += 1) {
      read += 1;
      if (read % SLICE === 0) await pause();
      if (rows.mayAnswer?.(row) === false) continue;
      const [name, unit] = [rows.name(row), rows.unit(row)];
      const rank = matchWords(query, name, unit, false);
      if (rank !== undefined) whole.push({ table, row, rank });
      foundWhole ||= rank !== undefined && rank < matchRanks.mixed;
      if (foundWhole) continue;
      const begunRank = matchWords(query, name, unit, true);
      if (begunRank !== undefined) begun.push({ table, row, rank: begunRank });
    }
  }
  const inOnePlace = ({ rank }: FoundRow) => rank < matchRanks.mixed;
  const answers = [whole.filter(inOnePlace), begun.filter(inOnePlace), whole, begun];
  return (answers.find((rows) => rows.length > 0) ?? []).sort((a, b) => a.rank - b.rank);
}

const SLICE = 2_000;

/** Which words of a query (the first thirty, one bit each) a folded text holds, whole or begun. */
export function wordBits(query: WordQuery, text: string): number {
  const last = query.words.length - 1;
  return query.words
    .slice(0, MOST_BITS)
    .reduce(
      (bits, word, index) =>
        holds(text, word, index === last ? query.beginning : undefined) ? bits | (1 << index) : bits,
      0,
    );
}

/** The bits of a text that holds every word of the query. */
export function allWordBits({ words }: WordQuery): number {
  return 2 ** Math.min(words.length, MOST_BITS) - 1;
}

const MOST_BITS = 30;

function holds(text: string, word: string, beginning: string | undefined): boolean {
  if (text.includes(` ${word} `)) return true;
  return beginning !== undefined && (text.includes(` ${beginning}`) || text.includes(` ${word}`));
}

function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
