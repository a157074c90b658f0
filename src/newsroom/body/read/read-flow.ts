import type { Attrs, Node } from 'prosemirror-model';
import type { ListItem, Nodes, Root, Table } from 'mdast';
import type { MdxFlowExpression, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { inlineTags } from '../schema/marks.ts';
import { bodySchema } from '../schema/schema.ts';
import { readBlock } from './read-block.ts';
import { readPhrasing } from './read-phrasing.ts';
import { readPictures } from './read-pictures.ts';
import { RefusedNode } from './refusal.ts';

/** Where a node stands: at the top of the body, inside a block, or inside a list, quote or note. */
export type Place = 'top' | 'inside' | 'flow';

/** The nodes that a node of the Markdown tree becomes; throws {@link RefusedNode} on what the editor cannot hold. */
export function readFlow(node: Nodes, root: Root, place: Place): Node[] {
  const flow = (children: readonly Nodes[]) => orParagraph(children.flatMap((child) => readFlow(child, root, 'flow')));
  switch (node.type) {
    case 'paragraph': {
      const blocks = readPictures(node, root);
      if (blocks === undefined) return [make('paragraph', {}, readPhrasing(node.children, root))];
      if (place === 'flow') throw new RefusedNode('block-in-text', node);
      return blocks;
    }
    case 'heading':
      return [make('heading', { level: node.depth }, readPhrasing(node.children, root))];
    case 'blockquote':
      return [make('blockquote', {}, flow(node.children))];
    case 'thematicBreak':
      return [make('rule')];
    case 'code':
      return [
        make(
          'code_block',
          { lang: node.lang ?? null, meta: node.meta ?? null },
          node.value === '' ? [] : [bodySchema.text(node.value)],
        ),
      ];
    case 'list': {
      const loose = (node.spread ?? false) || node.children.some((item) => item.spread);
      const items = node.children.map((item) => readItem(item, flow));
      return node.ordered
        ? [make('ordered_list', { start: node.start ?? 1, loose }, items)]
        : [make('bullet_list', { loose }, items)];
    }
    case 'table':
      return [readTable(node, root)];
    case 'footnoteDefinition':
      if (place !== 'top') throw new RefusedNode('footnote-inside', node);
      return [make('footnote', { label: node.label ?? node.identifier }, flow(node.children))];
    case 'definition':
      if (place !== 'top') throw new RefusedNode('other', node);
      return [
        make('link_definition', { label: node.label ?? node.identifier, url: node.url, title: node.title ?? null }),
      ];
    default:
      return readMdx(node, root, place);
  }
}

function readMdx(node: Nodes | MdxJsxFlowElement | MdxFlowExpression, root: Root, place: Place): Node[] {
  if (node.type === 'mdxJsxFlowElement') {
    if (inlineTags.includes(node.name ?? '')) return [readLoneTag(node, root)];
    if (place === 'flow') throw new RefusedNode('block-in-text', node, node.name ?? '');
    return [readBlock(node, root)];
  }
  if (node.type === 'mdxFlowExpression') {
    const { value } = node;
    if (value.replace(/\/\*[\s\S]*?\*\//g, '').trim() !== '') throw new RefusedNode('expression', node);
    return [make('comment_block', { value })];
  }
  throw new RefusedNode((node.type as string) === 'mdxjsEsm' ? 'module' : 'other', node);
}

/** Tags that an author wrote on a line of their own, which the parser takes for no paragraph. */
function readLoneTag(node: MdxJsxFlowElement, root: Root): Node {
  const children = (node.children as Nodes[]).flatMap((child) => (child.type === 'paragraph' ? child.children : child));
  const tag = { ...node, type: 'mdxJsxTextElement' as const, children: children as MdxJsxTextElement['children'] };
  return make('paragraph', {}, readPhrasing([tag], root));
}

function readItem(item: ListItem, flow: (children: readonly Nodes[]) => Node[]): Node {
  const content = flow(item.children);
  // Items of lists begin with a paragraph; one that begins with something else gets an empty one.
  const begins = content[0]?.type.name === 'paragraph';
  return make('list_item', { checked: item.checked ?? null }, begins ? content : [make('paragraph'), ...content]);
}

function readTable(table: Table, root: Root): Node {
  const columns = Math.max(...table.children.map((row) => row.children.length), 1);
  const rows = table.children.map((row, index) =>
    make(
      'table_row',
      {},
      Array.from({ length: columns }, (_, column) => {
        const cell = row.children[column];
        const align = table.align?.[column] ?? null;
        return make(
          index === 0 ? 'table_header' : 'table_cell',
          { align },
          cell ? readPhrasing(cell.children, root) : [],
        );
      }),
    ),
  );
  return make('table', {}, rows);
}

function orParagraph(nodes: Node[]): Node[] {
  return nodes.length > 0 ? nodes : [make('paragraph')];
}

function make(type: string, attrs: Attrs = {}, content: readonly Node[] = []): Node {
  return bodySchema.node(type, attrs, content);
}
