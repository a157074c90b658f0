import { findBlock, readBlock, type Variant } from '../format/blocks.ts';
import {
  readVocabulary,
  type Catalogue,
  type FacetColumns,
  type Fragment,
  type ShardHead,
} from '../format/index-files.ts';

/** Reads a file of the index by its path in the index's folder. Rejects when it cannot be had. */
export type ReadFile = (path: string) => Promise<string>;

/** A shard of the index as the browser reads it; nothing is fetched twice. */
export interface Shard {
  readonly documents: number;
  /** The number of its newest document among those of all shards. */
  readonly offset: number;
  /** The ways of marking a term; none when the shard does not hold it. */
  variants(key: string): Promise<readonly Variant[]>;
  /** The terms that begin with a text, from as many blocks as a half-typed word is worth. */
  beginningWith(start: string): Promise<ReadonlyMap<string, readonly Variant[]>>;
  fragment(document: number): Promise<Fragment>;
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
  for (const { name, documents } of catalogue.shards) {
    shards.push(openShard((path) => read(`${name}/${path}`), documents, offset));
    offset += documents;
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

function openShard(read: ReadFile, documents: number, offset: number): Shard {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(path: string, parse: (text: string) => T): Promise<T> => {
    let promise = kept.get(path) as Promise<T> | undefined;
    if (promise === undefined) {
      promise = forgetFailure(read(path).then(parse), () => kept.delete(path));
      kept.set(path, promise);
    }
    return promise;
  };
  const head = (): Promise<ShardHead> => once('dau.json', (text) => JSON.parse(text) as ShardHead);
  const block = (number: number): Promise<ReadonlyMap<string, readonly Variant[]>> => once(`${number}.txt`, readBlock);
  const place = async (key: string): Promise<{ keys: readonly string[]; base: number }> => {
    const { words, pairs } = await head();
    return key.includes(' ') ? { keys: pairs, base: words.length } : { keys: words, base: 0 };
  };
  return {
    documents,
    offset,
    async variants(key) {
      const { keys, base } = await place(key);
      const number = findBlock(keys, key);
      return number < 0 ? [] : ((await block(base + number)).get(key) ?? []);
    },
    async beginningWith(start) {
      const { keys, base } = await place(start);
      const first = Math.max(0, findBlock(keys, start));
      const last = Math.min(findBlock(keys, `${start}\uFFFF`), first + MOST_BLOCKS_OF_A_BEGINNING - 1);
      const found = new Map<string, readonly Variant[]>();
      const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => base + first + index);
      for (const terms of await Promise.all(numbers.map(block))) {
        for (const [key, variants] of terms) if (key.startsWith(start)) found.set(key, variants);
      }
      return found;
    },
    fragment: (document) => once(`bai/${document}.json`, (text) => JSON.parse(text) as Fragment),
    facets: () => once('loc.json', (text) => JSON.parse(text) as FacetColumns),
  };
}

/** A file that could not be had is asked for again the next time. */
function forgetFailure<T>(promise: Promise<T>, forget: () => void): Promise<T> {
  promise.catch(forget);
  return promise;
}
