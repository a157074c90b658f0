import { findBlock, readBlock, type Variant } from '../format/blocks.ts';
import {
  blocksOf,
  readVocabulary,
  shardFile,
  type BlockList,
  type Catalogue,
  type FacetColumns,
  type Fragment,
  type ListedShard,
  type ShardHead,
} from '../format/index-files.ts';

/** Reads a file of the index by its path in the index's folder. Rejects when it cannot be had. */
export type ReadFile = (path: string) => Promise<string>;

/** A shard of the index as the browser reads it; nothing is fetched twice. */
export interface Shard {
  /** The number of its newest document among those of all shards, of which the newest is the first. */
  readonly offset: number;
  /** The number among those of all shards of the document that has a number in this one. */
  numberOf(document: number): number;
  /** The ways of marking a term; none when the shard does not hold it. */
  variants(key: string): Promise<readonly Variant[]>;
  /** The terms that begin with a text, from as many blocks as a half-typed word is worth. */
  beginningWith(start: string): Promise<ReadonlyMap<string, readonly Variant[]>>;
  /** By the number among those of all shards. */
  fragment(number: number): Promise<Fragment>;
  facets(): Promise<FacetColumns>;
}

/** The whole index. */
export interface IndexReader {
  readonly catalogue: Catalogue;
  readonly shards: readonly Shard[];
  readonly documents: number;
  vocabulary(): Promise<ReadonlyMap<string, number>>;
}

/** Opens an index. */
export async function openIndex(read: ReadFile): Promise<IndexReader> {
  const catalogue = JSON.parse(await read('muc-luc.json')) as Catalogue;
  const shards: Shard[] = [];
  let offset = 0;
  for (const listed of catalogue.shards) {
    shards.push(openShard((path) => read(`${listed.name}/${path}`), listed, offset));
    offset += listed.documents;
  }
  let words: Promise<ReadonlyMap<string, number>> | undefined;
  return {
    catalogue,
    shards,
    documents: offset,
    vocabulary: () =>
      (words ??= forgetFailure(read(catalogue.vocabulary).then(readVocabulary), () => (words = undefined))),
  };
}

const MOST_BLOCKS_OF_A_BEGINNING = 3;

function openShard(read: ReadFile, { documents, head: digest }: ListedShard, offset: number): Shard {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, parse: (text: string) => T): Promise<T> => {
    let promise = kept.get(path) as Promise<T> | undefined;
    if (promise === undefined) {
      promise = forgetFailure(read(path).then(parse), () => kept.delete(path));
      kept.set(path, promise);
    }
    return promise;
  };
  const head = (): Promise<OpenedHead> => once(shardFile.head(digest), openHead);
  const block = (file: string): Promise<ReadonlyMap<string, readonly Variant[]>> => once(file, readBlock);
  const listOf = async (key: string): Promise<BlockList> => (await head())[key.includes(' ') ? 'pairs' : 'words'];
  const numberOf = (document: number): number => offset + documents - 1 - document;
  return {
    offset,
    numberOf,
    async variants(key) {
      const { keys, files } = await listOf(key);
      const file = files[findBlock(keys, key)];
      return file === undefined ? [] : ((await block(file)).get(key) ?? []);
    },
    async beginningWith(start) {
      const { keys, files } = await listOf(start);
      const first = Math.max(0, findBlock(keys, start));
      const last = Math.min(findBlock(keys, `${start}\uFFFF`), first + MOST_BLOCKS_OF_A_BEGINNING - 1);
      const found = new Map<string, readonly Variant[]>();
      for (const terms of await Promise.all(files.slice(first, last + 1).map(block))) {
        for (const [key, variants] of terms) if (key.startsWith(start)) found.set(key, variants);
      }
      return found;
    },
    async fragment(number) {
      // The newest has the highest number here and the lowest among all.
      const file = shardFile.fragment((await head()).head, offset + documents - 1 - number);
      return once(file, (text) => JSON.parse(text) as Fragment);
    },
    async facets() {
      return once(shardFile.facets((await head()).head.facets), (text) => JSON.parse(text) as FacetColumns);
    },
  };
}

interface OpenedHead {
  readonly head: ShardHead;
  readonly words: BlockList;
  readonly pairs: BlockList;
}

function openHead(text: string): OpenedHead {
  const head = JSON.parse(text) as ShardHead;
  return { head, words: blocksOf(head.words), pairs: blocksOf(head.pairs) };
}

/** A file that could not be had is asked for again the next time. */
function forgetFailure<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.catch(forget);
  return promise;
}
