import type { Passage } from '../passages/passage.ts';
import { sentencesOf } from './sentences.ts';

/** How hard a text is to read. */
export interface ReadingEase {
  /** School years that a reader needs, about; higher is harder. */
  readonly level: number;
  readonly sentences: number;
  /** Syllables to a sentence. */
  readonly sentenceLength: number;
  /** Letters to a syllable. */
  readonly syllableLength: number;
}

/**
 * The readability level of running text after L. T. Nguyen and A. B. Henkin, “A Readability Formula for Vietnamese”, Journal of Reading
 * 26(3), 1982: RL = 2 WL + 0,2 SL − 6, with letters to a word and words to a sentence. Words count here as syllables, which white space
 * tells apart; undefined for less than five sentences, of which an average says nothing.
 */
export function readingEase(passages: readonly Passage[]): ReadingEase | undefined {
  const sentences = passages
    .filter(({ role }) => role === 'paragraph' || role === 'standfirst')
    .flatMap(({ text }) => sentencesOf(text));
  const syllables = sentences.flatMap(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
  if (sentences.length < 5 || syllables.length === 0) return undefined;
  const sentenceLength = syllables.length / sentences.length;
  const syllableLength = syllables.reduce((sum, syllable) => sum + syllable.length, 0) / syllables.length;
  return {
    level: 2 * syllableLength + 0.2 * sentenceLength - 6,
    sentences: sentences.length,
    sentenceLength,
    syllableLength,
  };
}
