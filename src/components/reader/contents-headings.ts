import type { Heading } from '../../content-model/entry.ts';

/** The headings that a contents list shows: the first two levels, when there are at least four; else none. */
export function contentsHeadings(headings: readonly Heading[]): readonly Heading[] {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3);
  return shown.length >= 4 ? shown : [];
}
