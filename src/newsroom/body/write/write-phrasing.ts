import type { Mark, Node } from 'prosemirror-model';
import type { PhrasingContent } from 'mdast';
import { makeInlineTag } from '../../../importing/body/blocks.ts';

/**
 * The Markdown tree of running text; marks are nested by their order in the schema. On one `line`, as in headings and cells,
 * a line break can only be written as a tag.
 */
export function writePhrasing(nodes: readonly Node[], shape: 'text' | 'line', depth = 0): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  for (let rest = nodes; rest[0] !== undefined;) {
    const [node] = rest;
    const mark = node.marks[depth];
    if (mark === undefined || mark.type.name === 'code') {
      written.push(writeLeaf(node, shape));
      rest = rest.slice(1);
      continue;
    }
    const end = rest.findIndex((other) => !other.marks[depth]?.eq(mark));
    const run = end < 0 ? rest : rest.slice(0, end);
    written.push(wrap(mark, writePhrasing(run, shape, depth + 1)));
    rest = rest.slice(run.length);
  }
  return written;
}

function writeLeaf(node: Node, shape: 'text' | 'line'): PhrasingContent {
  switch (node.type.name) {
    case 'text': {
      const value = node.text ?? '';
      return node.marks.some(({ type }) => type.name === 'code')
        ? { type: 'inlineCode', value }
        : { type: 'text', value };
    }
    case 'hard_break':
      return shape === 'line' ? makeInlineTag('br', []) : { type: 'break' };
    case 'footnote_ref': {
      const label = String(node.attrs['label']);
      return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
    }
    case 'comment':
      return { type: 'mdxTextExpression', value: String(node.attrs['value']) };
    default:
      throw new Error(`No Markdown for a node of type ${node.type.name}`);
  }
}

function wrap({ type, attrs }: Mark, children: PhrasingContent[]): PhrasingContent {
  const title = attrs['title'] as string | null | undefined;
  switch (type.name) {
    case 'link':
      return { type: 'link', url: String(attrs['href']), title: title ?? null, children };
    case 'strong':
      return { type: 'strong', children };
    case 'em':
      return { type: 'emphasis', children };
    case 'strike':
      return { type: 'delete', children };
    default: {
      const tag = makeInlineTag(type.name, children);
      return title ? { ...tag, attributes: [{ type: 'mdxJsxAttribute', name: 'title', value: title }] } : tag;
    }
  }
}
