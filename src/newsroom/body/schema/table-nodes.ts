import type { NodeSpec } from 'prosemirror-model';

/** The ways a column may stand; `null` leaves it to the page. */
export type Align = 'left' | 'center' | 'right' | null;

// The table commands of ProseMirror read these; Markdown has no merged cells, so they never change.
const single = {
  colspan: { default: 1, validate: isOne },
  rowspan: { default: 1, validate: isOne },
  colwidth: { default: null, validate: 'null' },
};

const cell = (tag: 'td' | 'th', tableRole: 'cell' | 'header_cell'): NodeSpec => ({
  attrs: { ...single, align: { default: null, validate: 'string|null' } },
  content: 'inline*',
  tableRole,
  isolating: true,
  parseDOM: [{ tag, getAttrs: (dom) => ({ align: dom.getAttribute('data-align') }) }],
  toDOM: ({ attrs }) => [tag, attrs['align'] === null ? {} : { 'data-align': String(attrs['align']) }, 0],
});

/** A Markdown table: one row of headers, cells of running text, one alignment for each column. */
export const tableNodes = {
  table: {
    content: 'table_row+',
    group: 'flow top inside',
    tableRole: 'table',
    isolating: true,
    parseDOM: [{ tag: 'table' }],
    toDOM: () => ['table', ['tbody', 0]],
  },
  table_row: {
    content: '(table_header | table_cell)+',
    tableRole: 'row',
    parseDOM: [{ tag: 'tr' }],
    toDOM: () => ['tr', 0],
  },
  table_cell: cell('td', 'cell'),
  table_header: cell('th', 'header_cell'),
} satisfies Record<string, NodeSpec>;

function isOne(value: unknown): void {
  if (value !== 1) throw new RangeError('A cell of a Markdown table spans one row and one column.');
}
