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
  const runs: NameRun[] = [];
  let from = 0;
  for (const { start, end, form } of words) {
    if (!indexes.some((index) => isSameWord(query, index, form, begun))) continue;
    if (start > from) runs.push({ text: name.slice(from, start), isHit: false });
    runs.push({ text: name.slice(start, end), isHit: true });
    from = end;
  }
  if (from < name.length) runs.push({ text: name.slice(from), isHit: false });
  return runs;
}
