import type { Node } from './hast.ts';

/** Gives each cell of Markdown tables the label of its column, so that a narrow screen can show rows as records. */
export function labelTables(node: Node): void {
  if (node.tagName === 'table') labelTable(node);
  else node.children?.forEach(labelTables);
}

function labelTable(table: Node): void {
  const rows = elements(table, 'tr');
  const labels = (rows[0] ? elements(rows[0], 'th') : []).map(textOf);
  for (const header of rows[0] ? elements(rows[0], 'th') : []) Object.assign(header.properties ?? {}, { scope: 'col' });
  for (const row of rows.slice(1)) {
    elements(row, 'td').forEach((cell, index) => Object.assign(cell.properties ?? {}, { dataLabel: labels[index] ?? '' }));
  }
  Object.assign(table.properties ?? {}, { className: ['records'] });
}

function elements(node: Node, tagName: string): Node[] {
  return (node.children ?? []).flatMap((child) => (child.tagName === tagName ? [child] : elements(child, tagName)));
}

function textOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(textOf).join('');
}
