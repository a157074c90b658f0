import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { AlignType, Nodes, Paragraph, PhrasingContent, Table } from 'mdast';
import type { Warn } from '../html/clean-html.ts';
import { textOf } from '../html/elements.ts';
import { cellContent } from './cell-content.ts';
import { readGrid, type GridCell } from './read-grid.ts';
import { splitHead } from './split-head.ts';

const MANY_COLUMNS = 8;

/**
 * A table whose every row is whole, so that it can be read as a list of records on a telephone: a cell merged over rows is
 * repeated in each of them, one merged over columns stands in the first, several heading rows become one ("Số lượng: Nam").
 * A table of one column is only a frame: its content stands free. Always a Markdown table, because DataTable holds plain text only.
 */
export function makeTable(state: State, node: Element, warn: Warn): Nodes[] {
  const grid = readGrid(node);
  const columns = Math.max(0, ...grid.map((row) => row.length));
  if (columns < 2 || grid.length < 2) return grid.flat().flatMap(({ element }) => state.toFlow(state.all(element)));
  if (grid.flat().some(({ element }) => hasTable(element))) warn('table-nested');
  if (columns > MANY_COLUMNS) warn('table-wide', { columns });
  const { title, head, rows } = splitHead(grid);
  const pictures: Nodes[] = [];
  const cell = ({ element, isRepeat, isOver }: GridCell): PhrasingContent[] =>
    isRepeat && !isOver ? [] : cellContent(state.all(element), isRepeat ? [] : pictures);
  const table: Table = {
    type: 'table',
    align: Array.from({ length: columns }, (_, column) => alignOf(rows.map((row) => row[column]))),
    children: [
      { type: 'tableRow', children: headCells(head, columns, cell) },
      ...rows.map((row) => ({
        type: 'tableRow' as const,
        children: row.map((one) => ({ type: 'tableCell' as const, children: cell(one) })),
      })),
    ],
  };
  if (grid.flat().some(({ isRepeat }) => isRepeat)) warn('table-cells-merged', { text: excerpt(grid) });
  const caption: Paragraph[] = title === undefined ? [] : [bold(textOf(title.element).replace(/\s+/gu, ' ').trim())];
  return [...caption, table, ...pictures];
}

function bold(value: string): Paragraph {
  return {
    type: 'paragraph',
    data: { isTableName: true },
    children: [{ type: 'strong', children: [{ type: 'text', value }] }],
  };
}

/** One heading row of several: the different words down each column, parted by a colon. */
function headCells(
  head: readonly (readonly GridCell[])[],
  columns: number,
  cell: (one: GridCell) => PhrasingContent[],
): Table['children'][number]['children'] {
  return Array.from({ length: columns }, (_, column) => {
    const down = head.flatMap((row) => row[column] ?? []);
    const [only, second] = down;
    if (only !== undefined && second === undefined)
      return { type: 'tableCell', children: cell({ ...only, isRepeat: false }) };
    const words = [...new Set(down.map(({ element }) => textOf(element).replace(/\s+/gu, ' ').trim()))].filter(
      (word) => word !== '',
    );
    return { type: 'tableCell', children: [{ type: 'text', value: words.join(': ') }] };
  });
}

/** Numbers stand to the right when most cells of a column are numbers. */
function alignOf(cells: readonly (GridCell | undefined)[]): AlignType {
  const words = cells.map((one) => (one === undefined ? '' : textOf(one.element).trim())).filter((word) => word !== '');
  const numbers = words.filter((word) => /^[-+−]?[\d.,\s]*\d[\d.,\s]*%?$/u.test(word));
  return words.length > 0 && numbers.length > words.length * 0.6 ? 'right' : null;
}

function hasTable(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && (child.tagName === 'table' || hasTable(child)));
}

function excerpt(grid: readonly (readonly GridCell[])[]): string {
  return (grid[0] ?? [])
    .map(({ element }) => textOf(element).trim())
    .filter((word, index, all) => word !== all[index - 1])
    .join(' | ')
    .slice(0, 80);
}
