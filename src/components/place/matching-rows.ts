import { foldForMatch, foldVietnamese } from '../../content-model/text/fold.ts';

/** The rows whose folded names contain the words of a query as they are typed, marks aside; all rows for an empty query. */
export function matchingRows<T extends { readonly names: string }>(query: string, rows: readonly T[]): Set<T> {
  const words = foldVietnamese(query).split(' ').filter(Boolean);
  const last = words.at(-1) ?? '';
  // The last word may be half typed; only whole words take the other spelling of i and y.
  const phrases = [
    foldForMatch(words.join(' ')),
    [foldForMatch(words.slice(0, -1).join(' ')), last].filter(Boolean).join(' '),
  ];
  return new Set(rows.filter(({ names }) => words.length === 0 || phrases.some((phrase) => startsWord(names, phrase))));
}

/** Whether a phrase begins at the start of a word: "long" finds "duc long" and not "cao luong". */
function startsWord(names: string, phrase: string): boolean {
  return ` ${names}`.includes(` ${phrase}`);
}
