import type { Term, Variant } from '../format/blocks.ts';
import { encodePostings } from '../format/postings.ts';
import { documentTerms } from './document-terms.ts';
import type { SearchDocument } from './search-document.ts';
import { createTermTable, type TermId } from './term-table.ts';

/** Terms in ascending order, the single words and the pairs of neighbours each for itself. */
export interface ShardTerms {
  readonly words: readonly Term[];
  readonly pairs: readonly Term[];
}

/** The terms of documents; a document's number is its place in the list, and `undefined` leaves one out. */
export function termsOf(documents: readonly (SearchDocument | undefined)[]): ShardTerms {
  const table = createTermTable();
  const found = new Map<TermId, number[]>();
  for (const [number, document] of documents.entries()) {
    if (document === undefined) continue;
    for (const [term, step] of documentTerms(document, table)) {
      const list = found.get(term);
      const posting = number * 8 + step;
      if (list === undefined) found.set(term, [posting]);
      else list.push(posting);
    }
  }
  const byKey = { words: new Map<string, Variant[]>(), pairs: new Map<string, Variant[]>() };
  for (const [term, postings] of found) {
    const { key, marks } = table.read(term);
    const terms = byKey[key.includes(' ') ? 'pairs' : 'words'];
    const variants = terms.get(key);
    const variant = { marks, postings: encodePostings(postings) };
    if (variants === undefined) terms.set(key, [variant]);
    else variants.push(variant);
  }
  return { words: inOrder(byKey.words), pairs: inOrder(byKey.pairs) };
}

function inOrder(terms: ReadonlyMap<string, Variant[]>): Term[] {
  return [...terms]
    .map(([key, variants]): Term => ({ key, variants: variants.sort((a, b) => (a.marks < b.marks ? -1 : 1)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
