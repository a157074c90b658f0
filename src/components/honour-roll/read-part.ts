import type { SubjectKind } from '../../content-model/fields/subject.ts';
import { pathOfRow } from '../../content-model/site/recipient-pages.ts';
import { createWordFolder } from '../../content-model/text/word-query.ts';
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
  row(row: number): RollRow;
}

/** Prepares a part for finding; `pause` is waited for between slices, so that typing stays smooth on a slow phone. */
export async function openPart(part: RollPart, pause: () => Promise<void>): Promise<OpenPart> {
  const fold = createWordFolder();
  // "word " of every word; joining them is far cheaper than folding twenty thousand names.
  const folded = part.words.map((word) => fold(word).slice(1));
  const foldLine = (line: string) => ` ${readNumbers(line).map((word) => folded[word] ?? '').join('')}`;
  const spell = (line: string | undefined) => readNumbers(line ?? '').map((word) => part.words[word] ?? '').join(' ');
  const names = part.kinds === '' ? [] : part.names.split(' ');
  const units = part.units.split(' ');
  const foldedNames = await mapInSlices(names, foldLine, pause);
  const foldedUnits = await mapInSlices(units, foldLine, pause);
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
    foldedName: (row) => foldedNames[row] ?? ' ',
    foldedUnit: (row) => foldedUnits[unitOf(row)] ?? ' ',
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

const SLICE = 2_000;

async function mapInSlices(texts: readonly string[], fold: (text: string) => string, pause: () => Promise<void>): Promise<string[]> {
  const folded: string[] = [];
  for (let from = 0; from < texts.length; from += SLICE) {
    for (const text of texts.slice(from, from + SLICE)) folded.push(fold(text));
    await pause();
  }
  return folded;
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
