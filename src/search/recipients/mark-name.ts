import { readWords } from '../text/read-words.ts';
import { isSameWord, type NameQuery } from './name-query.ts';

/** A run of a name, and whether the query asked for it. */
export interface NameRun {
  readonly text: string;
  readonly isHit: boolean;
}

/** Cuts a name into the words that were asked for and the rest; together they are the name as it is written. */
export function markName(query: NameQuery, name: string): NameRun[] {
  const words = readWords(name);
  const indexes = [...query.words.keys()];
  const last = indexes.length - 1;
  const begun = !words.some(({ form }) => isSameWord(query, last, form, false));
  const hits: { start: number; end: number }[] = [];
  for (const { start, end, form } of words) {
    if (!indexes.some((index) => isSameWord(query, index, form, begun))) continue;
    const before = hits.at(-1);
    // Words side by side are one mark, not beads on a string.
    if (before && name.slice(before.end, start) === ' ') before.end = end;
    else hits.push({ start, end });
  }
  const runs = hits.flatMap(({ start, end }, index): NameRun[] => [
    { text: name.slice(hits[index - 1]?.end ?? 0, start), isHit: false },
    { text: name.slice(start, end), isHit: true },
  ]);
  return [...runs, { text: name.slice(hits.at(-1)?.end ?? 0), isHit: false }].filter(({ text }) => text !== '');
}
