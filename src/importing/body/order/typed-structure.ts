import type { RootContent } from 'mdast';
import { findTypedHeadings } from './typed-headings.ts';
import { findTypedLists } from './typed-lists.ts';
import { splitAtBreaks } from './split-at-breaks.ts';

/** Lists and headings that were typed by hand ("- …", "1. …", "I. MỤC ĐÍCH", a bold line) as real ones. */
export function findTypedStructure(nodes: readonly RootContent[]): RootContent[] {
  return findTypedLists(findTypedHeadings(nodes.flatMap(splitAtBreaks)));
}
