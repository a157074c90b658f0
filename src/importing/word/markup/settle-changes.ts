import type { Document, Element } from '@xmldom/xmldom';
import { wordElements } from '../package/xml.ts';

/** How many tracked changes a part holds. */
export interface TrackedChanges {
  readonly insertions: number;
  readonly deletions: number;
}

/** Accepts tracked changes that the reader of the text does not settle by itself: moved text, and marks around text; counts all. */
export function settleChanges(part: Document): TrackedChanges {
  const moved = wordElements(part, 'moveFrom');
  const count = {
    insertions: texts(part, 'ins') + texts(part, 'moveTo'),
    deletions: wordElements(part, 'del').filter(hasText).length + moved.length,
  };
  for (const element of moved) element.parentNode?.removeChild(element);
  for (const name of ['moveTo', 'smartTag', 'customXml']) wordElements(part, name).forEach(unwrap);
  return count;
}

function texts(part: Document, name: string): number {
  return wordElements(part, name).filter(hasText).length;
}

function hasText(element: Element): boolean {
  return wordElements(element, 't').length + wordElements(element, 'delText').length > 0;
}

function unwrap(element: Element): void {
  for (const child of Array.from(element.childNodes)) element.parentNode?.insertBefore(child, element);
  element.parentNode?.removeChild(element);
}
