import type { Node } from 'prosemirror-model';
import { Plugin, type Transaction } from 'prosemirror-state';
import { bodySchema } from '../../../body/schema/schema.ts';

const { nodes } = bodySchema;

/** Keeps tables as Markdown has them while rows and columns come and go: one row of headers, columns aligned as their header. */
export function tidyTables(): Plugin {
  return new Plugin({
    appendTransaction(transactions, _before, { doc, tr }) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      doc.descendants((node, pos) => {
        if (node.type === nodes.table) mendTable(tr, node, pos);
        return !node.isTextblock;
      });
      return tr.docChanged ? tr : null;
    },
  });
}

function mendTable(tr: Transaction, table: Node, pos: number): void {
  const header = table.firstChild;
  table.forEach((row, rowAt, rowIndex) => {
    row.forEach((cell, cellAt, column) => {
      const type = rowIndex === 0 ? nodes.table_header : nodes.table_cell;
      const align: unknown = header?.maybeChild(column)?.attrs['align'] ?? null;
      if (cell.type === type && cell.attrs['align'] === align) return;
      tr.setNodeMarkup(pos + 1 + rowAt + 1 + cellAt, type, { align });
    });
  });
}
