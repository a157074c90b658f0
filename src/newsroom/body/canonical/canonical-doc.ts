import { Fragment, type Node } from 'prosemirror-model';
import { bodySchema } from '../schema/schema.ts';
import { withoutLostReferences } from './lost-references.ts';
import { tidyInline } from './tidy-inline.ts';
import { tidyList } from './tidy-list.ts';
import { tidyTable } from './tidy-table.ts';

/**
 * The one form of a document that Markdown can carry, so that two documents which are written alike are equal: NFC, no empty
 * paragraphs and items, no white space at the ends of lines, marks that begin and end at words.
 */
export function canonicalDoc(doc: Node): Node {
  return tidyPart(withoutLostReferences(doc));
}

/** The same for a part of a document, whose footnotes may stand in another part. */
export function tidyPart(doc: Node): Node {
  return withContent(doc, tidyChildren(doc));
}

const { nodes } = bodySchema;

function tidyChildren(parent: Node): Node[] {
  const kept = parent.children.flatMap(tidy);
  if (parent.type !== nodes.list_item) return kept;
  // An item begins with a paragraph, be it empty, as long as something stands in it.
  const hasBeginning = kept.length === 0 || kept[0]?.type === nodes.paragraph;
  return hasBeginning ? kept : [nodes.paragraph.create(), ...kept];
}

/** What becomes of a node: itself tidied, several nodes, or nothing when it holds nothing. */
function tidy(node: Node): Node[] {
  if (node.type === nodes.code_block)
    return [
      node.type.create(
        node.attrs,
        withoutControls(node.textContent, (text) => bodySchema.text(text)),
      ),
    ];
  if (node.type === nodes.table) return [tidyTable(node)];
  if (node.isTextblock) return tidyTextblock(node);
  if (node.isLeaf) return [node];
  const content = tidyChildren(node);
  if (content.length === 0 && mayVanish.has(node.type.name)) return [];
  const tidied = withContent(node, content);
  if (node.type === nodes.bullet_list || node.type === nodes.ordered_list) return [tidyList(tidied)];
  // Only a paragraph can carry the box of a task.
  const hasBox = node.type === nodes.list_item && tidied.attrs['checked'] !== null;
  return [hasBox && tidied.firstChild?.childCount === 0 ? node.type.create(null, tidied.content) : tidied];
}

const mayVanish = new Set(['list_item', 'bullet_list', 'ordered_list', 'blockquote']);

function tidyTextblock(node: Node): Node[] {
  const content = tidyInline(node.children);
  if (content.length === 0) return [];
  // Comments alone in a paragraph are read as comments between paragraphs.
  const solid = content.filter((child) => child.text?.trim() !== '');
  if (node.type === nodes.paragraph && solid.every((child) => child.type === nodes.comment))
    return solid.map((child) => nodes.comment_block.create(child.attrs));
  return [withContent(node, content)];
}

function withContent(node: Node, content: readonly Node[]): Node {
  return node.type.create(
    node.attrs,
    content.length === 0 && !node.isTextblock ? nodes.paragraph.create() : Fragment.fromArray([...content]),
    node.marks,
  );
}

function withoutControls<T>(text: string, make: (text: string) => T): T | null {
  const clean = text
    .normalize('NFC')
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\uFEFF\uFFFD]/gu, '');
  return clean === '' ? null : make(clean);
}
