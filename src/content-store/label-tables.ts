import { textProperty, type Node } from './hast.ts';

/** Gives each cell of Markdown tables the label of its column, so that a narrow screen can show rows as records. */
export function labelTables(node: Node): void {
  if (node.tagName === 'table') labelTable(node);
  else node.children?.forEach(labelTables);
}

function labelTable(table: Node): void {
  const [head, ...rows] = elements(table, 'tr');
  const headers = head ? elements(head, 'th') : [];
  const labels = headers.map(textOf);
  for (const header of headers) set(header, { ...alignment(header), scope: 'col' });
  for (const row of rows) {
    elements(row, 'td').forEach((cell, index) => set(cell, { ...alignment(cell), dataLabel: labels[index] ?? '' }));
  }
  set(table, { className: ['table', 'records'] });
}

/** The Markdown compiler aligns with a style attribute, which our content security policy refuses. */
function alignment(cell: Node): Record<string, unknown> {
  const isRight = textProperty(cell.properties?.['style']).includes('right');
  return { style: undefined, ...(isRight ? { className: ['number'] } : {}) };
}

function set(node: Node, properties: Record<string, unknown>): void {
  Object.assign(node.properties ?? {}, properties);
}

function elements(node: Node, tagName: string): Node[] {
  return (node.children ?? []).flatMap((child) => (child.tagName === tagName ? [child] : elements(child, tagName)));
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
