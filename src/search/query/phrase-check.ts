import type { ReadText } from './excerpt.ts';
import { matchMarks, type Query } from './read-query.ts';

/** Whether texts hold every phrase of three words or more that a reader put in quotation marks; shorter ones the index has proven. */
export function holdsPhrases(texts: readonly ReadText[], query: Query): boolean {
  const long = query.phrases.filter(({ from, to }) => to - from > 2).map(({ from, to }) => query.words.slice(from, to));
  if (long.length === 0) return true;
  return long.every((phrase) =>
    texts.some(({ words }) =>
      words.some((_, start) =>
        phrase.every((wanted, at) => {
          const word = words[start + at];
          return word?.folded === wanted.folded && matchMarks(wanted, word.marks) !== undefined;
        }),
      ),
    ),
  );
}
