/**
 * The search index as files, all text, so that every host compresses them:
 *
 * - `muc-luc.json` ({@link Catalogue}): the shards, newest first, and what belongs to all of them. The only file that is not immutable.
 * - `tu-<digest>.txt`: every word of the archive, for half-typed words and corrections ({@link writeVocabulary}).
 * - `<shard>/dau-<digest>.json` ({@link ShardHead}): how the shard's blocks are cut, and the names of all its files.
 * - `<shard>/<section>-<n>.txt`: a block of terms with postings (see `blocks.ts`, `postings.ts`).
 * - `<shard>/<group>-<n>.json` ({@link Fragment}): what is shown of a document, with its whole text for the excerpt.
 * - `<shard>/loc-<digest>.json` ({@link FacetColumns}): the facets of every document, asked for when a reader filters.
 *
 * A shard is a span of time, named by its oldest document; its documents are numbered from the oldest, so that a new one changes no number.
 * Files bear a digest of what they hold, blocks that of their section and fragments that of their group: an edit gives new names to few of
 * them, and the head lists few digests.
 */
export const FORMAT_VERSION = 2;

/** What the browser reads first. */
export interface Catalogue {
  readonly version: typeof FORMAT_VERSION;
  readonly shards: readonly ListedShard[];
  readonly vocabulary: string;
  /** Groups of terms of one meaning. */
  readonly synonyms: readonly (readonly string[])[];
  /** Searches to propose to a reader who has not typed yet, or found nothing. */
  readonly suggestions: readonly string[];
}

/** A shard in the catalogue; `head` is the digest of its head. */
export interface ListedShard {
  readonly name: string;
  readonly documents: number;
  readonly head: string;
}

/** The digest of a section, then the first key of each of its blocks. */
export type Section = readonly [digest: string, ...firstKeys: string[]];

/** What a shard consists of. */
export interface ShardHead {
  readonly words: readonly Section[];
  readonly pairs: readonly Section[];
  /** Digests of the groups of `GROUP` fragments, oldest first. */
  readonly groups: readonly string[];
  /** Digest of the facets. */
  readonly facets: string;
}

/** Fragments that share a digest. */
export const GROUP = 64;

/** Names of a shard's files, in its folder. */
export const shardFile = {
  head: (digest: string) => `dau-${digest}.json`,
  facets: (digest: string) => `loc-${digest}.json`,
  fragment: ({ groups }: Pick<ShardHead, 'groups'>, document: number) =>
    shardFile.inGroup(groups[Math.floor(document / GROUP)] ?? '', document % GROUP),
  inGroup: (group: string, place: number): string => `${group}-${place}.json`,
  block: (section: string, place: number) => `${section}-${place}.txt`,
} as const;

/** Blocks of one list of terms, in their order: first keys, and the names of the files. */
export interface BlockList {
  readonly keys: readonly string[];
  readonly files: readonly string[];
}

/** Lays the blocks of sections side by side. */
export function blocksOf(sections: readonly Section[]): BlockList {
  const keys: string[] = [];
  const files: string[] = [];
  for (const [digest, ...firstKeys] of sections) {
    for (const [place, key] of firstKeys.entries()) {
      keys.push(key);
      files.push(shardFile.block(digest, place));
    }
  }
  return { keys, files };
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
