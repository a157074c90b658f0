import { Fragment, type Node } from 'prosemirror-model';
import { bodySchema } from '../schema/schema.ts';
import { tidyInline } from './tidy-inline.ts';

const { nodes } = bodySchema;

/** A table as Markdown has it: a first row of headers, all rows of one length, each column aligned as its header. */
export function tidyTable(table: Node): Node {
  const columns = Math.max(...table.children.map((row) => row.childCount));
  const header = table.firstChild;
  const rows = table.children.map((row, index) => {
    const type = index === 0 ? nodes.table_header : nodes.table_cell;
    const cells = Array.from({ length: columns }, (_, column) => {
      const align: unknown = header?.maybeChild(column)?.attrs['align'] ?? null;
      return type.create({ align }, Fragment.fromArray(tidyInline(row.maybeChild(column)?.children ?? [])));
    });
    return nodes.table_row.create(null, cells);
  });
  return nodes.table.create(null, rows);
}
