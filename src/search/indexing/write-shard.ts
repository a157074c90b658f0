import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readVocabulary, shardFile, writeVocabulary, type ListedShard, type ShardHead } from '../format/index-files.ts';
import { shortDigestOf } from './digest-of.ts';
import { facetColumns } from './facet-columns.ts';
import { fragmentOf, unshownOf } from './fragment-of.ts';
import type { IndexSource } from './index-source.ts';
import type { SearchDocument } from './search-document.ts';
import { openShardFiles } from './shard-files.ts';
import { writeOrigin, type KeptDocument } from './shard-origin.ts';
import type { StandingShard } from './standing-shard.ts';
import { makeTerms } from './write-terms.ts';

/** A shard to be written: its name, the version of the code, and its documents, oldest first. */
export interface NewShard {
  readonly name: string;
  readonly version: string;
  readonly sources: readonly IndexSource[];
}

/** The words of one shard, from which the vocabulary of all is put together; no browser reads it. */
export function wordsFile(head: string): string {
  return `tu-${head}.txt`;
}

/**
 * Writes a shard into the folder of an index, beside what is there. Of a former shard that holds some of its documents everything is taken
 * over that the others do not change; the files are the same either way.
 */
export async function writeShard(
  folder: string,
  { name, version, sources }: NewShard,
  former?: StandingShard,
): Promise<ListedShard> {
  const own = join(folder, name);
  await mkdir(own, { recursive: true });
  const numbers = numbersIn(sources, former?.documents ?? []);
  const formerNumbers = new Map([...numbers].flatMap((number, before) => (number < 0 ? [] : [[number, before]])));
  const fresh = await readFresh(sources, formerNumbers);
  const documents = sources.map(({ digest }, number): KeptDocument => {
    const document = fresh[number];
    const kept = former?.documents[formerNumbers.get(number) ?? -1];
    if (document !== undefined) return { digest, unshown: unshownOf(document) };
    if (kept === undefined) throw new Error('A document that is not read is one of the former shard.');
    return kept;
  });
  const standing = former && { standing: former, numbers, counts: await readWords(former.folder, former.headDigest) };
  const { words, pairs, counts } = makeTerms(fresh, standing);
  const files = openShardFiles(own, former);
  const fragmentText = (number: number): string => {
    const document = fresh[number];
    return document
      ? JSON.stringify(fragmentOf(document))
      : (former?.fragmentText(formerNumbers.get(number) ?? -1) ?? '');
  };
  const facets = JSON.stringify(facetColumns(documents.map(({ unshown }) => unshown)));
  const head: ShardHead = {
    words: files.putBlocks('words', words),
    pairs: files.putBlocks('pairs', pairs),
    groups: files.putFragments(sources.length, fragmentText, (number) => formerNumbers.get(number) === number),
    facets: files.putOne(facets, shardFile.facets),
  };
  const text = JSON.stringify(head);
  const digest = shortDigestOf(text);
  await writeFile(join(own, wordsFile(digest)), writeVocabulary(counts));
  files.putOne(text, shardFile.head);
  // Last: without it the shard is not taken for a whole one.
  await writeOrigin(own, digest, { version, documents });
  return { name, documents: sources.length, head: digest };
}

/** The words of a standing shard with the number of their documents, or about that. */
export async function readWords(folder: string, head: string): Promise<Map<string, number>> {
  return readVocabulary(await readFile(join(folder, wordsFile(head)), 'utf8'));
}

function numbersIn(sources: readonly IndexSource[], former: readonly KeptDocument[]): Int32Array {
  const places = new Map(sources.map(({ digest }, number) => [digest, number]));
  return Int32Array.from(former, ({ digest }) => places.get(digest) ?? -1);
}

/** Reads the documents that the former shard does not hold. */
async function readFresh(
  sources: readonly IndexSource[],
  kept: ReadonlyMap<number, number>,
): Promise<(SearchDocument | undefined)[]> {
  const fresh: (SearchDocument | undefined)[] = sources.map(() => undefined);
  const missing = [...sources.keys()].filter((number) => !kept.has(number));
  for (let from = 0; from < missing.length; from += AT_ONCE) {
    await Promise.all(
      missing.slice(from, from + AT_ONCE).map(async (number) => {
        fresh[number] = await sources[number]?.read();
      }),
    );
  }
  return fresh;
}

/** Documents that are read at the same time. */
const AT_ONCE = 64;
