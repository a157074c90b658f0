import { findMissingDiacritics } from './missing-diacritics.ts';
import { findShorthand } from './find-shorthand.ts';
import { findSpacing } from './find-spacing.ts';
import type { Suggestion } from './suggestion.ts';
import { findTypingLeftovers } from './find-typing-leftovers.ts';

/** Small repairs that an editor may take up one by one, in reading order and never overlapping; the text itself is not touched. */
export function findSuggestions(text: string): readonly Suggestion[] {
  const chosen: Suggestion[] = [];
  // What repairs a word goes before what tidies around it.
  for (const suggestion of [
    ...findTypingLeftovers(text),
    ...findShorthand(text),
    ...findSpacing(text),
    ...findMissingDiacritics(text),
  ]) {
    if (!chosen.some((other) => overlaps(suggestion, other))) chosen.push(suggestion);
  }
  return chosen.sort((a, b) => a.from - b.from || a.to - b.to).slice(0, MOST);
}

/** A list nobody reads to the end helps nobody. */
const MOST = 40;

function overlaps(a: Suggestion, b: Suggestion): boolean {
  return a.from < b.to && b.from < a.to;
}
