import { matchCase } from './match-case.ts';
import { foreignWords } from './foreign-words.ts';
import type { Suggestion } from './suggestion.ts';
import { isSyllable } from '../../../content-model/text/syllable.ts';
import { readTelex, readVni } from './typed-syllable.ts';

/** Words typed without the keyboard program, with the word they stand for: "duocwj" → "được", "Tru7o7ng2" → "Trường". */
export function findTypingLeftovers(text: string): readonly Suggestion[] {
  return Array.from(text.matchAll(WORD)).flatMap(({ 0: word, index }): Suggestion[] => {
    const read = readLeftover(word.toLowerCase());
    if (read === undefined) return [];
    const replacement = matchCase(word, read);
    return [{ kind: 'typing-leftover', from: index, to: index + word.length, text: word, replacement }];
  });
}

// Addresses, file names and numbers with letters are left alone by the borders.
const WORD = /(?<![\p{L}\p{M}\p{N}/@._-])[A-Za-z][A-Za-z1-9]{1,11}(?![\p{L}\p{M}\p{N}/@_-]|\.\p{L})/gu;

function readLeftover(word: string): string | undefined {
  if (foreignWords.has(word)) return undefined;
  if (/\d/.test(word)) return readVni(word);
  // A word that is good without marks may be meant so ("tas" is none, "tai" is).
  return isSyllable(word) ? undefined : readTelex(word);
}
