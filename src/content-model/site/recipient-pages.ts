/**
 * The longest list that stands on one page. Up to here a reader can search, sort and print the whole at once; the page stays
 * near 25 kB compressed and a cheap phone lays it out in about half a second. Beyond, both grow past bearing.
 */
export const MOST_ON_ONE_PAGE = 1_000;
/** Rows of each page of a longer list. */
export const ROWS_PER_PAGE = 500;

/** Number of pages of a list of `count` rows; at least one. */
export function pagesOf(count: number): number {
  return count <= MOST_ON_ONE_PAGE ? 1 : Math.ceil(count / ROWS_PER_PAGE);
}

/** The rows of page `number`, counted from 1, in the list's order. */
export function rowsOfPage<T>(rows: readonly T[], number: number): readonly T[] {
  return pagesOf(rows.length) === 1 ? rows : rows.slice((number - 1) * ROWS_PER_PAGE, number * ROWS_PER_PAGE);
}

/** Path of page `number` of the decision at `path`; the first is the decision's own page. */
export function pathOfPage(path: string, number: number): string {
  return number === 1 ? path : `${path}trang/${number}/`;
}

/** Path of the page that shows row `index` (from 0) of a list of `count` rows. */
export function pathOfRow(path: string, count: number, index: number): string {
  return pathOfPage(path, pagesOf(count) === 1 ? 1 : Math.floor(index / ROWS_PER_PAGE) + 1);
}
