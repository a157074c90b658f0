import { countWords } from '../../content-model/text/reading.ts';
import type { PassageRule } from '../rule.ts';
import { sentencesOf } from './sentences.ts';

/** Sentences that nobody reads to the end; parts between semicolons count as sentences of their own. */
export const findLongSentences: PassageRule = ({ text, role }) => {
  if (role !== 'paragraph' && role !== 'standfirst') return [];
  return sentencesOf(text).flatMap(({ text: sentence, from, to }) => {
    const syllables = Math.max(...sentence.split(/;/u).map(countWords));
    return syllables <= MOST_SYLLABLES
      ? []
      : [{ code: 'sentence-long', severity: 'suggestion', from, to, args: { syllables } }];
  });
};

/** About three breaths of a speaker at 220 syllables a minute. */
const MOST_SYLLABLES = 60;
