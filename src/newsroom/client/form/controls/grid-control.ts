import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { parseVietnameseNumber } from '../../../../content-model/text/numbers.ts';
import { FORM_TEXT, GRID_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { announceChange, cleanTyped, type Control } from '../control.ts';
import { drawFindings } from '../frame/draw-findings.ts';
import { drawLabel } from '../frame/draw-label.ts';
import { shownNumber } from './number-control.ts';

/** The cells of a table, which follow the names of its columns. */
export interface Grid extends Control {
  setColumns(names: readonly string[]): void;
}

type Cell = string | number;

/** Rows of cells; a cell in a column of numbers is a number again when it is changed, everything else stays words. */
export function drawGrid(field: FieldOf<'grid'>, initial: unknown): Grid {
  const rows: Cell[][] = readRows(initial);
  let columns: readonly string[] = [];
  let isChanged = false;
  const label = drawLabel(field);
  const findings = drawFindings();
  const place = element('div', { class: 'form-grid' });
  const width = () => Math.max(columns.length, ...rows.map((row) => row.length), 1);
  const changed = () => {
    isChanged = true;
    draw();
    announceChange(place);
  };
  const inputAt = (row: number, column: number) =>
    place.querySelector<HTMLInputElement>(`tbody tr:nth-child(${row + 1}) td:nth-of-type(${column + 1}) input`);
  const nameOf = (column: number) =>
    columns[column] === undefined || columns[column] === '' ? GRID_TEXT.column(column + 1) : columns[column];

  const drawCell = (row: Cell[], at: number, column: number) => {
    const input = element('input', {
      type: 'text',
      autocomplete: 'off',
      value: shownNumber(row[column]),
      'aria-label': GRID_TEXT.cell(at + 1, nameOf(column)),
    });
    const isNumeric = rows.some((other) => typeof other[column] === 'number');
    input.addEventListener('input', () => {
      isChanged = true;
      const typed = cleanTyped(input.value) ?? '';
      while (row.length < column) row.push('');
      row[column] = (isNumeric ? parseVietnameseNumber(typed) : undefined) ?? typed;
    });
    return element('td', {}, input);
  };
  const drawRow = (row: Cell[], at: number) => {
    const act = (word: string, run: () => void, isOff = false) => {
      const made = button(word, run, { name: `${word}: ${GRID_TEXT.row(at + 1)}` });
      made.disabled = isOff;
      return made;
    };
    const shift = (step: 1 | -1) => {
      rows.splice(at + step, 0, ...rows.splice(at, 1));
      changed();
      inputAt(at + step, 0)?.focus();
    };
    const remove = () => {
      rows.splice(at, 1);
      changed();
      (inputAt(Math.min(at, rows.length - 1), 0) ?? add).focus();
    };
    const cells = Array.from({ length: width() }, (_, column) => drawCell(row, at, column));
    const buttons = [
      act(FORM_TEXT.up, () => shift(-1), at === 0),
      act(FORM_TEXT.down, () => shift(1), at === rows.length - 1),
      act(FORM_TEXT.remove, remove),
    ];
    return element('tr', {}, ...cells, element('th', { scope: 'row' }, ...buttons));
  };
  const drawHead = (column: number) => {
    if (columns.length === 0 || column < columns.length) return element('th', { scope: 'col' }, nameOf(column));
    const drop = () => {
      for (const row of rows) row.splice(column, 1);
      changed();
    };
    const name = GRID_TEXT.removeColumn(nameOf(column));
    return element('th', { scope: 'col' }, `${GRID_TEXT.extra} `, button(FORM_TEXT.remove, drop, { name }));
  };
  const draw = () => {
    const heads = Array.from({ length: width() }, (_, column) => drawHead(column));
    const head = element('tr', {}, ...heads, element('th', { scope: 'col' }, GRID_TEXT.actions));
    const table = element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows.map(drawRow)));
    place.replaceChildren(table);
    label.showEmpty(rows.length === 0);
  };
  const add = button(
    GRID_TEXT.addRow,
    () => {
      rows.push(Array.from({ length: width() }, () => ''));
      changed();
      inputAt(rows.length - 1, 0)?.focus();
    },
    { kind: 'button quiet' },
  );
  draw();
  const legend = element('legend', {}, ...label.parts);
  const hint = element('p', { class: 'hint' }, field.hint);
  const grid: Grid = {
    element: element('fieldset', { class: 'form-list' }, legend, hint, place, add, findings.element),
    value() {
      if (!isChanged) return initial ?? undefined;
      const filled = rows.filter((row) => row.some((cell) => cell !== ''));
      const full = filled.map((row) => Array.from({ length: width() }, (_, column) => row[column] ?? ''));
      return full.length === 0 ? undefined : full;
    },
    words: () => '',
    at: () => grid,
    focus: () => (inputAt(0, 0) ?? add).focus(),
    show: (shown) => findings.show(shown),
    setColumns(names) {
      if (names.join('\n') === columns.join('\n')) return;
      if (names.length !== columns.length && columns.length > 0) isChanged = true;
      columns = names;
      draw();
    },
  };
  return grid;
}

function readRows(value: unknown): Cell[][] {
  const isCell = (cell: unknown): cell is Cell => typeof cell === 'string' || typeof cell === 'number';
  return Array.isArray(value) ? value.map((row) => (Array.isArray(row) ? row.filter(isCell) : [])) : [];
}
