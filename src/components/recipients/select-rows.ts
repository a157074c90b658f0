import type { SubjectKind } from '../../content-model/fields/subject.ts';
import { compareVietnamese } from '../../content-model/text/names.ts';
import { findRows, readWordQuery } from '../../content-model/text/word-query.ts';
import type { ListChoice, SortKey } from './list-choice.ts';
import { sortInSlices } from './sort-in-slices.ts';

/** What the list remembers of a row for finding and sorting it. */
export interface ListRow {
  readonly kind: SubjectKind;
  readonly name: string;
  readonly unit: string;
  readonly form: string;
  /** Name, and unit with position, as `createWordFolder` folds them. */
  readonly foldedName: string;
  readonly foldedUnit: string;
  /** The word that the name is sorted by. */
  readonly sortWord: string;
}

/** The answer of a list to a choice. */
export interface Selection<R extends ListRow> {
  /** Every row in the order to show. */
  readonly order: readonly R[];
  /** Rows that answer all of the choice. */
  readonly matches: ReadonlySet<R>;
  /** Rows that answer the selects, whatever the name: the surroundings of a hit. */
  readonly context: ReadonlySet<R>;
  /** Whether a name was asked for. */
  readonly named: boolean;
}

/** Finds and orders the rows of a list. */
export async function selectRows<R extends ListRow>(
  rows: readonly R[],
  choice: ListChoice,
  pause: () => Promise<void>,
): Promise<Selection<R>> {
  const query = readWordQuery(choice.name);
  const inContext = rows.filter(
    (row) => (choice.form === '' || row.form === choice.form) && (choice.kind === '' || row.kind === choice.kind),
  );
  const at = (index: number): R => {
    const row = inContext[index];
    if (row === undefined) throw new RangeError(`No row ${index} among ${inContext.length}.`);
    return row;
  };
  const found =
    query &&
    (await findRows(
      query,
      [{ from: 0, to: inContext.length, name: (row) => at(row).foldedName, unit: (row) => at(row).foldedUnit }],
      pause,
    ));
  return {
    order: await inOrder(rows, choice, pause),
    matches: new Set(found ? found.map(({ row }) => at(row)) : inContext),
    context: new Set(inContext),
    named: query !== undefined,
  };
}

/** Orders that were asked for before: every letter typed would sort the list again. */
const known = new WeakMap<readonly ListRow[], Map<SortKey, readonly ListRow[]>>();

async function inOrder<R extends ListRow>(
  rows: readonly R[],
  { sort }: ListChoice,
  pause: () => Promise<void>,
): Promise<readonly R[]> {
  if (sort === '') return rows;
  const orders = known.get(rows) ?? new Map<SortKey, readonly ListRow[]>();
  known.set(rows, orders);
  const order = (orders.get(sort) as readonly R[] | undefined) ?? (await sortInSlices(rows, comparisons[sort], pause));
  orders.set(sort, order);
  return order;
}

const comparisons: Readonly<Record<Exclude<SortKey, ''>, (a: ListRow, b: ListRow) => number>> = {
  ten: (a, b) => compareVietnamese(a.sortWord, b.sortWord) || compareVietnamese(a.name, b.name),
  'don-vi': (a, b) => compareVietnamese(a.unit, b.unit),
};
