import type { Node } from 'prosemirror-model';
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { makeBlock } from '../../../importing/body/blocks.ts';
import type { BlockName } from '../../../content-model/blocks/block-schemas.ts';
import type { Props } from '../schema/block-nodes.ts';
import { inlineTags } from '../schema/marks.ts';
import { writePhrasing } from './write-phrasing.ts';

/** The Markdown tree of a run of nodes of a tidied document. */
export function docToTree(nodes: readonly Node[]): Root {
  return { type: 'root', children: nodes.map(toTree) };
}

function toTree(node: Node): RootContent {
  const { attrs } = node;
  switch (node.type.name) {
    case 'paragraph':
      return { type: 'paragraph', children: writeParagraph(node.children) };
    case 'heading':
      return {
        type: 'heading',
        depth: attrs['level'] as 2,
        children: writePhrasing(node.children, 'line'),
      };
    case 'blockquote':
      return { type: 'blockquote', children: blocks(node) };
    case 'rule':
      return { type: 'thematicBreak' };
    case 'code_block':
      return {
        type: 'code',
        lang: attrs['lang'] as string | null,
        meta: attrs['meta'] as string | null,
        value: node.textContent,
      };
    case 'bullet_list':
    case 'ordered_list':
      return listToTree(node);
    case 'table':
      return tableToTree(node);
    case 'block':
      return makeBlock(attrs['name'] as BlockName, attrs['props'] as Props);
    case 'container':
      return makeBlock(attrs['name'] as BlockName, attrs['props'] as Props, blocks(node));
    case 'footnote': {
      const label = attrs['label'] as string;
      return { type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children: blocks(node) };
    }
    case 'comment_block':
      return { type: 'mdxFlowExpression', value: attrs['value'] as string };
    case 'link_definition': {
      const label = attrs['label'] as string;
      return {
        type: 'definition',
        identifier: label.toLowerCase(),
        label,
        url: attrs['url'] as string,
        title: attrs['title'] as string | null,
      };
    }
    default:
      throw new Error(`No Markdown for a node of type ${node.type.name}`);
  }
}

/** Lines that begin with a tag or a comment may be read as no text: beside those, line breaks are tags too. */
function writeParagraph(content: readonly Node[]): PhrasingContent[] {
  const hasTag = content.some(
    ({ type, marks }) => type.name === 'comment' || marks.some((mark) => inlineTags.includes(mark.type.name)),
  );
  const children = writePhrasing(content, hasTag ? 'line' : 'text');
  const isTags = children.every(
    (child) => child.type.startsWith('mdx') || (child.type === 'text' && child.value.trim() === ''),
  );
  // Tags alone are read as no paragraph: a no-break space at the end keeps it one, and is not seen.
  return isTags && children.length > 0 ? [...children, { type: 'text', value: '\u00A0' }] : children;
}

function blocks(node: Node): BlockContent[] {
  return node.children.map((child) => toTree(child) as BlockContent);
}

function listToTree(node: Node): RootContent {
  const spread = node.attrs['loose'] === true;
  const ordered = node.type.name === 'ordered_list';
  const children = node.children.map((item): ListItem => {
    const isPlaceholder = item.firstChild?.childCount === 0 && item.childCount > 1;
    const content = blocks(item);
    return {
      type: 'listItem',
      spread,
      checked: item.attrs['checked'] as boolean | null,
      children: isPlaceholder ? content.slice(1) : content,
    };
  });
  return { type: 'list', ordered, start: ordered ? (node.attrs['start'] as number) : null, spread, children };
}

function tableToTree(node: Node): RootContent {
  const align = (node.firstChild?.children ?? []).map(
    (cell) => cell.attrs['align'] as 'left' | 'right' | 'center' | null,
  );
  const children = node.children.map((row): TableRow => ({
    type: 'tableRow',
    children: row.children.map((cell) => ({ type: 'tableCell', children: writePhrasing(cell.children, 'line') })),
  }));
  return { type: 'table', align, children };
}
