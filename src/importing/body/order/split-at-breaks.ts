import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { plainText } from '../plain-text.ts';
import { listMark } from './typed-lists.ts';

/** A paragraph cut where two line breaks follow each other, and before lines that begin like items of a list. */
export function splitAtBreaks(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph' || !node.children.some(({ type }) => type === 'break')) return [node];
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  for (const children of lines) {
    const line: Paragraph = { ...node, children };
    const text = plainText(line);
    if (text === '' && !children.some(({ type }) => type === 'image')) {
      isOpen = false;
      continue;
    }
    const last = paragraphs.at(-1);
    if (isOpen && last !== undefined && listMark(text) === undefined)
      last.children.push({ type: 'break' }, ...children);
    else paragraphs.push({ ...line, children: [...children] });
    isOpen = true;
  }
  return paragraphs;
}
