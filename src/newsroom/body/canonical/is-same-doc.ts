import { Fragment, type Node } from 'prosemirror-model';
import { betweenWords } from './tidy-inline.ts';

/** Whether two tidied documents are written and read alike. */
export function isSameDoc(one: Node, other: Node): boolean {
  return comparable(one).eq(comparable(other));
}

/**
 * A document without what cannot be told apart: links whose words are their address, which the page makes by itself,
 * marks on white space and pictographs, and how far apart items stand that begin with no paragraph.
 */
export function comparable(node: Node): Node {
  if (!node.isTextblock)
    return node.isLeaf ? node : plainList(node.copy(Fragment.fromArray(node.children.map(comparable))));
  const content: Node[] = [];
  for (let index = 0; index < node.childCount;) {
    const link = linkOf(node.child(index));
    let end = index + 1;
    while (link !== undefined && end < node.childCount && linkOf(node.child(end))?.eq(link)) end++;
    const run = node.children.slice(index, end);
    const isOwn = link !== undefined && isAddress(run.map((child) => child.textContent).join(''), link.attrs['href']);
    content.push(...(isOwn ? run.map((child) => child.mark(link.removeFromSet(child.marks))) : run));
    index = end;
  }
  return node.copy(Fragment.fromArray(content.flatMap(unmarkSpaces)));
}

/** The parser takes a list whose items begin with no paragraph for a tight one, blank lines or not. */
function plainList(node: Node): Node {
  const beginsOddly = node.children.some(
    ({ type, firstChild }) => type.name === 'list_item' && firstChild?.childCount === 0,
  );
  return beginsOddly ? node.type.create({ ...node.attrs, loose: false }, node.content) : node;
}

function linkOf(node: Node) {
  return node.marks.find(({ type }) => type.name === 'link');
}

function isAddress(text: string, href: unknown): boolean {
  const address = String(href).split(betweenWords)[0];
  return [text, `http://${text}`, `mailto:${text}`].includes(address ?? '');
}

function unmarkSpaces(node: Node): Node[] {
  if (!node.isText || node.marks.length === 0) return [node];
  return (node.text ?? '').split(betweenWords).flatMap((part) => {
    if (part === '') return [];
    return [node.type.schema.text(part, part.replace(betweenWords, '') === '' ? [] : node.marks)];
  });
}
