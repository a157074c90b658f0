import type { SubjectKind } from '../../content-model/fields/subject.ts';
import { pathOfRow } from '../../content-model/site/recipient-pages.ts';
import { allWordBits, createWordFolder, wordBits, type WordQuery } from '../../content-model/text/word-query.ts';
import { numberAt, readNumbers } from './number-text.ts';
import { rollKinds, type RollDecision, type RollPart } from './roll-part.ts';

/** A row of the honour roll, ready to be shown. */
export interface RollRow {
  readonly name: string;
  readonly kind: SubjectKind;
  readonly position: string;
  readonly unit: string;
  readonly form: string;
  readonly posthumous: boolean;
  readonly story: string | undefined;
  readonly decision: RollDecision;
  /** Path of the decision's page that shows the row. */
  readonly path: string;
  readonly order: number;
}

/** A part of the honour roll in memory, folded once for finding. */
export interface OpenPart {
  readonly count: number;
  readonly decisions: readonly RollDecision[];
  /** First and last row of a decision, the last not included. */
  spanOf(slug: string): readonly [from: number, to: number] | undefined;
  /** Folded name and unit of a row, for `findRows`. */
  readonly foldedName: (row: number) => string;
  readonly foldedUnit: (row: number) => string;
  /** Makes the quick look for a query, by numbers of words alone: most rows are passed over without a text being made. */
  readonly sift: (query: WordQuery) => (row: number) => boolean;
  row(row: number): RollRow;
}

/** Prepares a part for finding; only its words are folded, a thousand or so, whatever the number of rows. */
export function openPart(part: RollPart): OpenPart {
  const fold = createWordFolder();
  // "word " of every word.
  const folded = part.words.map((word) => fold(word).slice(1));
  const join = (line: string | undefined, words: readonly string[], between: string) =>
    readNumbers(line ?? '')
      .map((word) => words[word] ?? '')
      .join(between);
  const foldLine = (line: string | undefined) => ` ${join(line, folded, '')}`;
  const spell = (line: string | undefined) => join(line, part.words, ' ');
  const names = part.kinds === '' ? [] : part.names.split(' ');
  const units = part.units.split(' ');
  const unitOf = (row: number) => numberAt(part.unit, row);
  const starts: number[] = [];
  let start = 0;
  for (const { count } of part.decisions) {
    starts.push(start);
    start += count;
  }
  const posthumous = new Set(part.posthumous);
  const stories = new Map(part.stories);
  return {
    count: names.length,
    decisions: part.decisions,
    spanOf: (slug) => {
      const index = part.decisions.findIndex((decision) => decision.slug === slug);
      const from = starts[index];
      return from === undefined ? undefined : [from, from + (part.decisions[index]?.count ?? 0)];
    },
    foldedName: (row) => foldLine(names[row]),
    foldedUnit: (row) => foldLine(units[unitOf(row)]),
    sift: (query) => {
      const bits = Int32Array.from(folded, (words) => wordBits(query, ` ${words}`));
      const unitBits = Int32Array.from(units, (line) => bitsOf(line, bits));
      const all = allWordBits(query);
      return (row) => (bitsOf(names[row] ?? '', bits) | (unitBits[unitOf(row)] ?? 0)) === all;
    },
    row: (row) => {
      const index = lastAtOrBelow(starts, row);
      const decision = part.decisions[index];
      if (!decision) throw new RangeError(`The part has no row ${String(row)}.`);
      const place = row - (starts[index] ?? 0);
      return {
        name: spell(names[row]),
        kind: rollKinds[Number(part.kinds[row])] ?? 'cá nhân',
        position: part.positions[numberAt(part.position, row)] ?? '',
        unit: spell(units[unitOf(row)]),
        form: part.forms[numberAt(part.form, row)] ?? '',
        posthumous: posthumous.has(row),
        story: stories.get(row),
        decision,
        path: pathOfRow(decision.path, decision.count, place),
        order: decision.orders?.[place] ?? place + 1,
      };
    },
  };
}

function bitsOf(line: string, bitsOfWord: Int32Array): number {
  let bits = 0;
  for (let index = 0; index < line.length; index += 1) bits |= bitsOfWord[numberAt(line, index)] ?? 0;
  return bits;
}

/** Index of the last of the ascending `starts` that is not above `row`; decisions without rows are passed over. */
function lastAtOrBelow(starts: readonly number[], row: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
