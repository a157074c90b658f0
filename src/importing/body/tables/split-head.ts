import { textOf } from '../html/elements.ts';
import type { GridCell } from './read-grid.ts';

/** A table's name where its first row is one cell, its heading rows, and the rest. */
export interface SplitTable {
  readonly title: GridCell | undefined;
  readonly head: readonly (readonly GridCell[])[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** Finds the heading rows: those marked as such, or the first row with all rows that its merged cells reach into. */
export function splitHead(grid: readonly (readonly GridCell[])[]): SplitTable {
  const [first, ...others] = grid;
  const width = first?.length ?? 0;
  const isTitle = others.length > 1 && first?.[0]?.columns === width && textOf(first[0].element).trim() !== '';
  const rows = isTitle ? others : grid;
  const marked = rows.findIndex((row) => !row.every(({ isHead }) => isHead));
  const merged = Math.max(1, ...(rows[0] ?? []).map((cell) => (cell.columns > 1 ? 2 : cell.rows)));
  // A first row that is merged with everything below is no heading.
  const depth = marked > 0 ? marked : merged < rows.length ? Math.min(merged, 3) : 1;
  return { title: isTitle ? first[0] : undefined, head: rows.slice(0, depth), rows: rows.slice(depth) };
}
