import type { Term } from '../format/blocks.ts';
import { countPostings } from '../format/postings.ts';
import { readBlock } from '../format/blocks.ts';
import { documentOf } from './fragment-of.ts';
import { cutAll, patchBlocks, type PatchedBlock, type StandingBlocks } from './patch-blocks.ts';
import { patchTerms } from './patch-terms.ts';
import type { SearchDocument } from './search-document.ts';
import type { StandingShard } from './standing-shard.ts';
import { termsOf } from './terms-of.ts';

/** The blocks of a shard's terms, and how many documents hold each word. */
export interface ShardTerms {
  readonly words: readonly PatchedBlock[];
  readonly pairs: readonly PatchedBlock[];
  readonly counts: ReadonlyMap<string, number>;
}

/** A shard's former self, and what number each of its documents has now, -1 for one that went or changed. */
export interface FormerTerms {
  readonly standing: StandingShard;
  readonly numbers: Int32Array;
  /** Words with their counts, as far as they are known. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Signs of a block: small enough that a query reads little beside what it wants, large enough to compress. */
const BLOCK_SIZES = { words: 5_800, pairs: 2_900 } as const;

/** Makes the blocks of documents of which `fresh` are new, by their numbers; the others are in the former shard. */
export function makeTerms(fresh: readonly (SearchDocument | undefined)[], former?: FormerTerms): ShardTerms {
  const terms = termsOf(fresh);
  if (former === undefined) {
    const counts = new Map<string, number>();
    const count = (key: string, term: Term): void => void counts.set(key, documentsOf(term));
    return {
      words: cutAll(terms.words, BLOCK_SIZES.words, count),
      pairs: cutAll(terms.pairs, BLOCK_SIZES.pairs, () => undefined),
      counts,
    };
  }
  const { standing, numbers } = former;
  if (!numbers.every((number, before) => number === before || number === -1)) {
    // With new numbers every list of documents is another one.
    const counts = new Map<string, number>();
    const count = (key: string, term: Term): void => void counts.set(key, documentsOf(term));
    return {
      words: cutAll(patchTerms(termsIn(standing.words), numbers, terms.words), BLOCK_SIZES.words, count),
      pairs: cutAll(patchTerms(termsIn(standing.pairs), numbers, terms.pairs), BLOCK_SIZES.pairs, () => undefined),
      counts,
    };
  }
  const gone = termsOf(
    standing.documents.map(({ unshown }, number) =>
      numbers[number] === -1 ? documentOf(standing.fragment(number), unshown) : undefined,
    ),
  );
  const counts = new Map(former.counts);
  return {
    words: patchBlocks(
      standing.words,
      { numbers, fresh: terms.words, touched: keysOf(terms.words, gone.words) },
      BLOCK_SIZES.words,
      (key, term) => (term ? counts.set(key, documentsOf(term)) : counts.delete(key)),
    ),
    pairs: patchBlocks(
      standing.pairs,
      { numbers, fresh: terms.pairs, touched: keysOf(terms.pairs, gone.pairs) },
      BLOCK_SIZES.pairs,
      () => undefined,
    ),
    counts,
  };
}

function keysOf(...lists: readonly (readonly Term[])[]): string[] {
  return [...new Set(lists.flatMap((terms) => terms.map(({ key }) => key)))].sort((a, b) => (a < b ? -1 : 1));
}

function documentsOf({ variants }: Term): number {
  return variants.reduce((sum, { postings }) => sum + countPostings(postings), 0);
}

function* termsIn({ keys, read }: StandingBlocks): Generator<Term> {
  for (const place of keys.keys()) for (const [key, variants] of readBlock(read(place))) yield { key, variants };
}
