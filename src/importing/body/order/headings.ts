import type { Heading, RootContent } from 'mdast';
import { plainText, withoutMark } from '../plain-text.ts';

const LONGEST = 200;

/** The blocks with headings of levels 2 to 4 and no level left out; empty ones dropped, whole paragraphs made bold text. */
export function levelHeadings(nodes: readonly RootContent[]): RootContent[] {
  const kept = nodes.flatMap((node): RootContent[] => {
    if (node.type !== 'heading') return [node];
    if (plainText(node) === '') return [];
    const children = withoutMark('strong', node.children).filter(({ type }) => type !== 'break');
    if (plainText(node).length <= LONGEST) return [{ ...node, children }];
    return [{ type: 'paragraph', children: [{ type: 'strong', children }] }];
  });
  const used = [...new Set(kept.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort();
  return kept.map((node) =>
    node.type === 'heading' ? { ...node, depth: Math.min(4, used.indexOf(node.depth) + 2) as Heading['depth'] } : node,
  );
}
