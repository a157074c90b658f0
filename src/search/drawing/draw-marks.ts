import type { Excerpt, MarkedPart } from '../query/excerpt.ts';
import { makeElement } from './make-element.ts';

/** The pieces of a text, what was looked for inside `<mark>`. */
export function drawMarks(parts: readonly MarkedPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? makeElement('mark', {}, text) : text));
}

/** An excerpt with dots where text was left out. */
export function drawExcerpt({ parts, cutBefore, cutAfter }: Excerpt): (Node | string)[] {
  return [...(cutBefore ? ['… '] : []), ...drawMarks(parts), ...(cutAfter ? [' …'] : [])];
}
