/**
 * The search index as files, all text, so that every host compresses them:
 *
 * - `muc-luc.json` ({@link Catalogue}): the shards, newest first, and what belongs to all of them. The only file that is not immutable.
 * - `tu-<digest>.txt`: every word of the archive, for half-typed words and corrections ({@link writeVocabulary}).
 * - `<shard>/dau.json` ({@link ShardHead}): how the shard's blocks are cut.
 * - `<shard>/<n>.txt`: a block of terms with postings (see `blocks.ts`, `postings.ts`).
 * - `<shard>/bai/<n>.json` ({@link Fragment}): what is shown of document n, with its whole text for the excerpt.
 * - `<shard>/loc.json` ({@link FacetColumns}): the facets of every document, asked for when a reader filters.
 *
 * A shard is a span of time. Its name is a digest of its documents, so a shard that did not change keeps its name and its files.
 * Documents of a shard are numbered from the newest.
 */
export const FORMAT_VERSION = 1;

/** What the browser reads first. */
export interface Catalogue {
  readonly version: typeof FORMAT_VERSION;
  readonly shards: readonly { readonly name: string; readonly documents: number }[];
  readonly vocabulary: string;
  /** Groups of terms of one meaning. */
  readonly synonyms: readonly (readonly string[])[];
  /** Searches to propose to a reader who has not typed yet, or found nothing. */
  readonly suggestions: readonly string[];
}

/** First keys of a shard's blocks; the blocks of pairs are numbered after those of single words. */
export interface ShardHead {
  readonly words: readonly string[];
  readonly pairs: readonly string[];
}

/** What is shown of a document. Kind, section and the rest are labels as readers see them. */
export interface Fragment {
  readonly url: string;
  readonly title: string;
  readonly standfirst?: string;
  /** Local date, `2025-06-16`. */
  readonly date?: string;
  readonly kind: string;
  readonly section?: string;
  readonly campaign?: string;
  readonly places: readonly string[];
  readonly tags: readonly string[];
  readonly kicker?: string;
  readonly image?: { readonly src: string; readonly alt: string };
  /** Paragraphs in the author's spelling. */
  readonly text: readonly string[];
  /** Lines that the page shows beside them. */
  readonly facts?: readonly string[];
  /** Texts of attached files. */
  readonly attached?: readonly string[];
}

/** Names of facets. */
export const facetNames = ['kind', 'campaign', 'year', 'place', 'section', 'tag'] as const;
/** A way of narrowing a search. */
export type FacetName = (typeof facetNames)[number];

/** Values of every facet in a shard, and for each value its documents as postings (steps unused). */
export type FacetColumns = Readonly<
  Record<
    FacetName,
    readonly { readonly value: string; readonly also?: readonly string[]; readonly documents: string }[]
  >
>;

/** How prominent each of the eight steps of a posting is, from a passing mention to a title about it. */
export const STRENGTHS: readonly number[] = [0.2, 0.28, 0.36, 0.45, 0.54, 0.68, 0.88, 1];

/** Words in ascending order, each with the logarithm of the number of its documents: "trung\tf". */
export function writeVocabulary(words: ReadonlyMap<string, number>): string {
  return [...words.keys()]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((word) => word + String.fromCharCode(65 + Math.min(25, Math.round(Math.log2(words.get(word) ?? 1)))))
    .join('\n');
}

/** Reads what `writeVocabulary` wrote: words ascending, and about how many documents hold each. */
export function readVocabulary(text: string): Map<string, number> {
  const words = new Map<string, number>();
  if (text === '') return words;
  for (const line of text.split('\n')) words.set(line.slice(0, -1), 2 ** (line.charCodeAt(line.length - 1) - 65));
  return words;
}
