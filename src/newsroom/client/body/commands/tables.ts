import type { Node } from 'prosemirror-model';
import { TextSelection, type Command } from 'prosemirror-state';
import { addRowAfter, isInTable, selectedRect } from 'prosemirror-tables';
import type { Align } from '../../../body/schema/table-nodes.ts';
import { bodySchema } from '../../../body/schema/schema.ts';
import { placeBlocks } from './insert-block.ts';

const { nodes } = bodySchema;

/** Puts an empty table of three columns after the paragraph, with the cursor in its first cell. */
export const addTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  if (!dispatch) return true;
  const row = (type: typeof nodes.table_cell) =>
    nodes.table_row.create(
      null,
      [0, 1, 2].map(() => type.create()),
    );
  const table = nodes.table.create(null, [row(nodes.table_header), row(nodes.table_cell), row(nodes.table_cell)]);
  dispatch(placeBlocks(state, [table]).scrollIntoView());
  return true;
};

/** Aligns every cell of the chosen columns. */
export function alignColumns(align: Align): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const { left, right, table, tableStart } = selectedRect(state);
    const { tr } = state;
    table.forEach((row, rowAt) => {
      row.forEach((cell, cellAt, column) => {
        if (column >= left && column < right)
          tr.setNodeMarkup(tableStart + rowAt + 1 + cellAt, null, { ...cell.attrs, align });
      });
    });
    dispatch?.(tr);
    return true;
  };
}

/** Whether the chosen columns stand this way. */
export function isAligned(state: Parameters<Command>[0], align: Align): boolean {
  if (!isInTable(state)) return false;
  const { left, table } = selectedRect(state);
  return headerOf(table)?.maybeChild(left)?.attrs['align'] === align;
}

/** Tab in the last cell adds a row. */
export const addRowAfterLast: Command = (state, dispatch) => {
  if (!isInTable(state) || !dispatch) return false;
  const { bottom, right, map, tableStart } = selectedRect(state);
  if (bottom !== map.height || right !== map.width) return false;
  addRowAfter(state, (tr) => {
    const table = tr.doc.nodeAt(tableStart - 1);
    const lastRow = table?.lastChild;
    if (table && lastRow) {
      const at = tableStart + table.content.size - lastRow.nodeSize + 1;
      tr.setSelection(TextSelection.create(tr.doc, at + 1));
    }
    dispatch(tr.scrollIntoView());
  });
  return true;
};

function headerOf(table: Node): Node | null {
  return table.firstChild;
}
