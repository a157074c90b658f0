import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FORMAT_VERSION,
  shardFile,
  writeVocabulary,
  type Catalogue,
  type FacetColumns,
  type ListedShard,
  type ShardHead,
} from '../format/index-files.ts';
import { countPostings } from '../format/postings.ts';
import { digestOf } from './digest-of.ts';
import type { IndexSource } from './index-source.ts';
import { shardFilesOf } from './list-index.ts';
import { planShards } from './plan-shards.ts';
import { originDigest, originFile, readOrigin, readOriginDigest } from './shard-origin.ts';
import { openStanding, type StandingShard } from './standing-shard.ts';
import { readWords, wordsFile, writeShard, type NewShard } from './write-shard.ts';

/** What an index is made of besides its documents. */
export interface IndexOptions {
  /** Groups of terms of one meaning, as in `danh-muc/tu-dong-nghia.yaml`. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Searches to propose; the most used campaigns, places and tags when not given. */
  readonly suggestions?: readonly string[];
  /** Changes when the code that indexes changes, so that nothing stands that older code wrote. */
  readonly codeVersion?: string;
  /** See `planShards`. */
  readonly shardSizes?: readonly number[];
}

/** What a run of `writeIndex` did. */
export interface IndexCounts {
  readonly documents: number;
  readonly shards: number;
  /** Shards in which something changed; the others stood already. */
  readonly written: number;
}

/**
 * Writes the index of documents into a folder, which it may share with an earlier index: what did not change is kept, what nothing
 * names any more is deleted. The catalogue is written when all that it names is there, and deleting comes after it, so a reader never
 * sees a half-written index.
 */
export async function writeIndex(
  folder: string,
  documents: readonly IndexSource[],
  options: IndexOptions = {},
): Promise<IndexCounts> {
  await mkdir(folder, { recursive: true });
  const standing = await readStandingShards(folder);
  const version = `${FORMAT_VERSION} ${options.codeVersion ?? ''}`;
  const shards: ListedShard[] = [];
  const touched: ListedShard[] = [];
  for (const sources of planShards(documents, options.shardSizes)) {
    const shard = { name: digestOf(`${FORMAT_VERSION} ${sources[0]?.url ?? ''}`), version, sources };
    const same = standing.find((listed) => isSame(folder, listed, shard));
    const listed = same ?? (await writeShard(folder, shard, await findFormer(folder, standing, shard)));
    if (same === undefined) touched.push(listed);
    shards.push(listed);
  }
  const vocabulary = writeVocabulary(await countWords(folder, shards));
  const vocabularyName = `tu-${digestOf(vocabulary)}.txt`;
  await writeFile(join(folder, vocabularyName), vocabulary);
  const catalogue: Catalogue = {
    version: FORMAT_VERSION,
    shards,
    vocabulary: vocabularyName,
    synonyms: options.synonyms ?? [],
    suggestions: options.suggestions ?? (await frequentLabels(folder, shards)),
  };
  await writeFile(join(folder, `${CATALOGUE}.new`), JSON.stringify(catalogue));
  await rename(join(folder, `${CATALOGUE}.new`), join(folder, CATALOGUE));
  await removeUnnamed(folder, new Set([CATALOGUE, vocabularyName, ...shards.map(({ name }) => name)]));
  for (const shard of touched) await removeUnnamed(join(folder, shard.name), await namesIn(folder, shard));
  return { documents: documents.length, shards: shards.length, written: touched.length };
}

const CATALOGUE = 'muc-luc.json';

async function readStandingShards(folder: string): Promise<readonly ListedShard[]> {
  try {
    const { version, shards } = JSON.parse(await readFile(join(folder, CATALOGUE), 'utf8')) as Catalogue;
    // An index of another format stands there too, until this one has replaced it.
    return (version as number) === FORMAT_VERSION ? shards : [];
  } catch {
    return [];
  }
}

function isSame(folder: string, { name, head }: ListedShard, shard: NewShard): boolean {
  if (name !== shard.name) return false;
  const digests = shard.sources.map(({ digest }) => digest);
  return readOriginDigest(join(folder, name), head) === originDigest(shard.version, digests);
}

/** What the shard is best made from: its former self, or else the shard that held most of its documents. */
async function findFormer(
  folder: string,
  standing: readonly ListedShard[],
  { name, version, sources }: NewShard,
): Promise<StandingShard | undefined> {
  const own = standing.find((listed) => listed.name === name);
  if (own) return openStanding(join(folder, name), own.head, version);
  const wanted = new Set(sources.map(({ digest }) => digest));
  let best: { readonly listed: ListedShard; readonly kept: number } | undefined;
  for (const listed of standing) {
    const origin = await readOrigin(join(folder, listed.name), listed.head);
    const kept = origin?.documents.filter(({ digest }) => wanted.has(digest)).length ?? 0;
    if (kept > (best?.kept ?? 0)) best = { listed, kept };
  }
  // Where little is kept, indexing anew is quicker.
  if (best === undefined || best.kept * 2 <= Math.max(sources.length, best.listed.documents)) return undefined;
  return openStanding(join(folder, best.listed.name), best.listed.head, version);
}

async function countWords(folder: string, shards: readonly ListedShard[]): Promise<Map<string, number>> {
  const totals = new Map<string, number>();
  for (const { name, head } of shards)
    for (const [word, count] of await readWords(join(folder, name), head))
      totals.set(word, (totals.get(word) ?? 0) + count);
  return totals;
}

async function namesIn(folder: string, { name, head, documents }: ListedShard): Promise<Set<string>> {
  const text = await readFile(join(folder, name, shardFile.head(head)), 'utf8');
  return new Set([
    ...shardFilesOf(JSON.parse(text) as ShardHead, { head, documents }),
    wordsFile(head),
    originFile(head),
  ]);
}

async function removeUnnamed(folder: string, named: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(folder))
    if (!named.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}

/** What so many stories share, such as the site's own province, is no search worth proposing. */
const TOO_COMMON = 0.4;
const FEW = 3;

async function frequentLabels(folder: string, shards: readonly ListedShard[]): Promise<string[]> {
  const counts = new Map<string, number>();
  for (const { name, head } of shards) {
    const { facets } = JSON.parse(await readFile(join(folder, name, shardFile.head(head)), 'utf8')) as ShardHead;
    const columns = JSON.parse(await readFile(join(folder, name, shardFile.facets(facets)), 'utf8')) as FacetColumns;
    for (const { value, documents } of [...columns.campaign, ...columns.tag, ...columns.place])
      counts.set(value, (counts.get(value) ?? 0) + countPostings(documents));
  }
  const all = shards.reduce((sum, { documents }) => sum + documents, 0);
  return [...counts]
    .filter(([, count]) => count <= Math.max(FEW, all * TOO_COMMON))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 6)
    .map(([label]) => label);
}
