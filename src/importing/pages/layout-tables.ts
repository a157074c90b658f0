import type { Element, ElementContent, Root, RootContent } from 'hast';
import { wordsOf } from '../old-site/plain-html.ts';

/** The content without the tables that only held an old page in shape; a picture with its words below it becomes a figure. */
export function unwrapLayoutTables(root: Root): Root {
  return { type: 'root', children: root.children.flatMap(unwrap) };
}

function unwrap(node: RootContent): ElementContent[] {
  if (node.type !== 'element') return node.type === 'text' ? [node] : [];
  const element: Element = { ...node, children: node.children.flatMap(unwrap) };
  if (element.tagName !== 'table') return [element];
  const rows = rowsOf(element).filter((cells) => cells.some(isSolid));
  const columns = Math.max(0, ...rows.map((cells) => cells.filter(isSolid).length));
  const cells = rows.flat().filter(isSolid);
  const pictures = cells.filter(hasPicture);
  const isPictures =
    pictures.length > 0 && cells.every((cell) => hasPicture(cell) || wordsOf(cell).trim().length <= 400);
  if (isPictures && columns <= 4) return figures(cells);
  return columns <= 1 || element.children.length === 0 ? cells.flatMap(asBlock) : [element];
}

/** Cells of pictures in their order, each with the text that follows it. */
function figures(cells: readonly Element[]): ElementContent[] {
  const made: ElementContent[] = [];
  const waiting: Element[] = [];
  for (const cell of cells) {
    const holder = waiting[0];
    if (hasPicture(cell)) {
      const figure: Element = { type: 'element', tagName: 'figure', properties: {}, children: cell.children };
      made.push(figure);
      waiting.push(figure);
    } else if (holder !== undefined) {
      waiting.shift();
      holder.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: flat(cell) });
    } else made.push(...asBlock(cell));
  }
  return made;
}

function asBlock({ children }: Element): ElementContent[] {
  return [{ type: 'element', tagName: 'div', properties: {}, children }];
}

/** A caption is one line, whatever it was made of. */
function flat(cell: Element): ElementContent[] {
  return [{ type: 'text', value: wordsOf(cell).replace(/\s+/gu, ' ').trim() }];
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  for (const node of table.children) {
    if (node.type !== 'element') continue;
    if (node.tagName === 'tr') rows.push(node.children.filter(isCell));
    else if (/^(?:tbody|thead|tfoot)$/.test(node.tagName)) rows.push(...rowsOf(node));
  }
  return rows;
}

const isCell = (node: ElementContent): node is Element =>
  node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');

const isSolid = (cell: Element) => wordsOf(cell).trim() !== '' || hasPicture(cell);

function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture));
}
