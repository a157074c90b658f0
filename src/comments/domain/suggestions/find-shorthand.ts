import { matchCase } from './match-case.ts';
import { shorthand } from './shorthand.ts';
import type { Suggestion } from './suggestion.ts';

/** Short forms of messages, with the words they stand for. */
export function findShorthand(text: string): readonly Suggestion[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }): Suggestion[] => {
    const full = Object.hasOwn(shorthand, word.toLowerCase()) ? shorthand[word.toLowerCase()] : undefined;
    // Capitals alone are somebody's abbreviation ("DC", "NG"), single ones a name ("khu K").
    const isName = word === word.toUpperCase() && (word.length > 1 || /\p{L} $/u.test(text.slice(0, index)));
    if (full === undefined || isName) return [];
    return [
      { kind: 'shorthand', from: index, to: index + word.length, text: word, replacement: matchCase(word, full) },
    ];
  });
}

const WORD = /(?<![\p{L}\p{M}\p{N}/@._-])\p{L}{1,6}(?![\p{L}\p{M}\p{N}/@_-]|\.\p{L})/gu;
