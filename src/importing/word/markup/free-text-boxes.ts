import type { Document, Element, Node } from '@xmldom/xmldom';
import { wordElements } from '../package/xml.ts';

/** Puts what text boxes hold behind the paragraph that they hang on; returns how many there were. */
export function freeTextBoxes(part: Document): number {
  let count = 0;
  for (const box of wordElements(part, 'txbxContent')) {
    // Word writes a box twice, the second time for old programs.
    if (ancestor(box, 'Fallback') !== undefined || isGone(box)) continue;
    const frame = outermost(box, ['AlternateContent']) ?? outermost(box, ['drawing', 'pict', 'object']);
    const paragraph = outermost(box, ['p']);
    if (frame === undefined || paragraph?.parentNode == null) continue;
    let behind: Node = paragraph;
    for (const node of Array.from(box.childNodes)) {
      paragraph.parentNode.insertBefore(node, behind.nextSibling);
      behind = node;
    }
    frame.parentNode?.removeChild(frame);
    count++;
  }
  return count;
}

function ancestor(element: Element, name: string): Element | undefined {
  for (let parent = element.parentNode; parent !== null; parent = parent.parentNode)
    if ((parent as Element).localName === name) return parent as Element;
  return undefined;
}

function outermost(element: Element, names: readonly string[]): Element | undefined {
  let found: Element | undefined;
  for (let parent = element.parentNode; parent !== null; parent = parent.parentNode)
    if (names.includes((parent as Element).localName ?? '')) found = parent as Element;
  return found;
}

/** Whether a box was taken out together with the one that it stood in. */
function isGone(element: Element): boolean {
  return ancestor(element, 'body') === undefined && ancestor(element, 'document') === undefined;
}
