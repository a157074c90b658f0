import type { Nodes } from 'mdast';

/** The words of a node, line breaks as spaces, white space made single. */
export function plainText(node: Nodes): string {
  return collect(node).replace(/\s+/gu, ' ').trim();
}

function collect(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break' || (node.type === 'mdxJsxTextElement' && node.name === 'br')) return ' ';
  const inner = 'children' in node ? node.children.map(collect).join('') : '';
  // Cells and items would run into each other.
  return blocks.has(node.type) ? `${inner} ` : inner;
}

const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem']);

/** Whether all words of a node are under a mark (bold, italic). */
export function isWholly(mark: 'strong' | 'emphasis', node: Nodes): boolean {
  return plainText(node) !== '' && unmarked(mark, node).trim() === '';
}

function unmarked(mark: 'strong' | 'emphasis', node: Nodes): string {
  if (node.type === mark) return '';
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => unmarked(mark, child)).join('') : '';
}

/** The nodes without a mark around them, what stood under it in its place. */
export function withoutMark<N extends Nodes>(mark: 'strong' | 'emphasis', nodes: readonly N[]): N[] {
  return nodes.flatMap((node): N[] => {
    if (node.type === mark) return withoutMark(mark, node.children as unknown as N[]);
    return 'children' in node ? [{ ...node, children: withoutMark(mark, node.children) }] : [node];
  });
}
