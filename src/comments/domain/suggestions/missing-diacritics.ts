import type { Suggestion } from './suggestion.ts';

/** Stretches of words without any diacritics: pointed at, never guessed. */
export function findMissingDiacritics(text: string): readonly Suggestion[] {
  return Array.from(text.matchAll(BARE_RUN))
    .filter(([run]) => run.split(WORDS_APART).length >= ENOUGH_WORDS)
    .map(({ 0: run, index }): Suggestion => {
      return { kind: 'missing-diacritics', from: index, to: index + run.length, text: run, replacement: null };
    });
}

/** Three words in a row need none often enough ("em xem phim"); from five on hardly ever. */
const ENOUGH_WORDS = 5;
const WORDS_APART = /[ \u00A0,;]+/u;
// Words of plain letters, up to a word with marks or the end of a sentence.
const BARE_RUN =
  /(?<![\p{L}\p{M}\p{N}/@._-])[A-Za-z]{1,7}(?:[ \u00A0,;]{1,3}[A-Za-z]{1,7}(?![\p{L}\p{M}\p{N}/@_-]))+/gu;
