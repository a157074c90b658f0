import type { Excerpt, MarkedPart } from '../query/excerpt.ts';
import { SEARCH_TEXT } from '../../messages/search.ts';
import { makeElement } from './make-element.ts';

/** The pieces of a text, what was looked for inside `<mark>`. */
export function drawMarks(parts: readonly MarkedPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}

/** An excerpt with dots where text was left out; that its words stand in an attached file is told before. */
export function drawExcerpt({ parts, cutBefore, cutAfter, isAttached }: Excerpt): (Node | string)[] {
  const source = isAttached ? [makeElement('span', { class: 'hit-source' }, SEARCH_TEXT.inAttachment), ' '] : [];
  return [...source, ...(cutBefore ? ['… '] : []), ...drawMarks(parts), ...(cutAfter ? [' …'] : [])];
}
