import type { Element } from 'hast';
import { makeElement, textProperty } from '../html/elements.ts';

/** A place of a table's grid; merged cells stand in all their places. */
export interface GridCell {
  readonly element: Element;
  /** Whether the cell was first met in another place. */
  readonly isRepeat: boolean;
  /** Whether that other place is in a row above, in the same column. */
  readonly isOver: boolean;
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** The rows of a table with every place filled, so that all rows are equally long. */
export function readGrid(table: Element): GridCell[][] {
  const rows = rowsOf(table);
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const element of row.children) {
      if (element.type !== 'element' || !/^t[dh]$/.test(element.tagName)) continue;
      while (grid[y]?.[x] !== undefined) x++;
      const columns = span(element, 'colSpan', 100);
      const height = Math.min(span(element, 'rowSpan', 10_000), rows.length - y);
      for (let down = 0; down < height; down++) {
        for (let along = 0; along < columns; along++) {
          const isRepeat = down > 0 || along > 0;
          const isHead = element.tagName === 'th';
          const place = grid[y + down];
          if (place !== undefined)
            place[x + along] = {
              element,
              isRepeat,
              isOver: along === 0 && down > 0,
              isHead,
              columns,
              rows: height,
            };
        }
      }
      x += columns;
    }
  });
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid
    .filter((row) => row.length > 0)
    .map((row) => Array.from({ length: width }, (_, x) => row[x] ?? emptyCell));
}

const emptyCell: GridCell = {
  element: makeElement('td', []),
  isRepeat: false,
  isOver: false,
  isHead: false,
  columns: 1,
  rows: 1,
};

function span(cell: Element, name: 'colSpan' | 'rowSpan', most: number): number {
  const value = Number.parseInt(textProperty(cell, name), 10);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : 1;
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^t(?:head|body|foot)$/.test(child.tagName) ? rowsOf(child) : [];
  });
}
