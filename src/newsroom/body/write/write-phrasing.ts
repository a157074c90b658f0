import type { Mark, Node } from 'prosemirror-model';
import type { PhrasingContent } from 'mdast';
import { makeInlineTag } from '../../../importing/body/blocks.ts';

/**
 * The Markdown tree of running text; marks are nested by their order in the schema. On one `line`, as in headings and cells,
 * a line break can only be written as a tag.
 */
export function writePhrasing(nodes: readonly Node[], shape: 'text' | 'line', depth = 0): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index] as Node;
    const mark = node.marks[depth];
    if (mark === undefined || mark.type.name === 'code') {
      // A line that begins with a comment or a tag may be read as no text.
      const isBeforeTag = nodes[index + 1]?.type.name === 'comment' || nodes[index + 1]?.marks.length !== 0;
      written.push(writeLeaf(node, isBeforeTag ? 'line' : shape));
      index++;
      continue;
    }
    let end = index + 1;
    while (end < nodes.length && nodes[end]?.marks[depth]?.eq(mark)) end++;
    written.push(wrap(mark, writePhrasing(nodes.slice(index, end), shape, depth + 1)));
    index = end;
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
      return { type: 'link', url: String(attrs['href']), title: title ?? null, children } as PhrasingContent;
    case 'strong':
      return { type: 'strong', children };
    case 'em':
      return { type: 'emphasis', children };
    case 'strike':
      return { type: 'delete', children };
    default: {
      const tag = makeInlineTag(type.name, children as ReturnType<typeof makeInlineTag>['children']);
      return title ? { ...tag, attributes: [{ type: 'mdxJsxAttribute', name: 'title', value: title }] } : tag;
    }
  }
}
