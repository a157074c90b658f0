import type { BlockProps } from '../../../content-model/blocks/block-schemas.ts';
import { formatNumber } from '../../../content-model/text/numbers.ts';

/** A cell as it is shown; `label` names its column where the table becomes records. */
export interface TableCell {
  readonly text: string;
  readonly label: string;
  readonly isNumeric: boolean;
}

type Columns = BlockProps<'DataTable'>['columns'];
type Rows = BlockProps<'DataTable'>['rows'];

/**
 * The rows in Vietnamese writing, as many cells as there are columns. A column is numeric when the author set it to the right
 * or wrote nothing but numbers in it; in a column of years ("Năm…") whole numbers keep their plain form.
 */
export function tableCells(columns: Columns, rows: Rows): TableCell[][] {
  const numeric = columns.map((column, index) => isNumericColumn(column, rows, index));
  return rows.map((row) =>
    columns.map(({ label }, index) => ({
      text: cellText(row[index] ?? '', label),
      label,
      isNumeric: numeric[index] ?? false,
    })),
  );
}

/** Whether the cells of a column stand at the right, one figure under another. */
export function isNumericColumn(column: Columns[number], rows: Rows, index: number): boolean {
  if (column.align === 'phải') return true;
  return !isYears(column.label) && rows.every((row) => typeof row[index] === 'number');
}

/** Whether a table of these cells can stand in the measure of a text without scrolling, by the letters that cannot be parted. */
export function fitsMeasure(rows: readonly (readonly TableCell[])[], columns: Columns): boolean {
  const widths = columns.map(({ label }, index) =>
    Math.max(longestWord(label), ...rows.map((row) => neededLetters(row[index]))),
  );
  return widths.reduce((sum, width) => sum + width + GAP_LETTERS, 0) <= MEASURE_LETTERS;
}

/** A measure holds about 70 letters of a table's size; figures are wider than most letters. */
const MEASURE_LETTERS = 66;
const GAP_LETTERS = 2;
/** Below this a column of sentences is a stack of single words. */
const SENTENCE_LETTERS = 12;

function neededLetters(cell: TableCell | undefined): number {
  if (cell === undefined) return 0;
  return cell.isNumeric
    ? cell.text.length
    : Math.max(longestWord(cell.text), Math.min(cell.text.length, SENTENCE_LETTERS));
}

function longestWord(text: string): number {
  return Math.max(...text.split(/\s+/u).map((word) => word.length));
}

function cellText(value: string | number, label: string): string {
  if (typeof value === 'string') return value.trim();
  // An author's decimals are kept: rounding a published figure would be a silent edit.
  return isYears(label) && Number.isInteger(value) ? String(value) : formatNumber(value, 6);
}

function isYears(label: string): boolean {
  return /^năm(?:\s|$)/iu.test(label);
}
