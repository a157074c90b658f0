import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT_VERSION, readVocabulary, writeVocabulary, type Catalogue } from '../format/index-files.ts';
import { planShards } from './plan-shards.ts';
import type { SearchDocument } from './search-document.ts';
import { findFormer, ORIGIN_FILE, WORDS_FILE, writeShard, type NewShard } from './write-shard.ts';

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
  /** Shards that were indexed anew; the others stood already. */
  readonly written: number;
}

/**
 * Writes the index of documents into a folder, which it may share with an earlier index: shards that did not change are kept,
 * those that nothing names any more are deleted. The catalogue is written last, so a reader never sees a half-written index.
 */
export async function writeIndex(
  folder: string,
  documents: readonly SearchDocument[],
  options: IndexOptions = {},
): Promise<IndexCounts> {
  await mkdir(folder, { recursive: true });
  const standing = new Set(await readdir(folder));
  const shards: { name: string; documents: number }[] = [];
  const totals = new Map<string, number>();
  let written = 0;
  for (const shard of planShards(documents, options.shardSizes).map((list) => newShard(list, options.codeVersion))) {
    const { name } = shard;
    shards.push({ name, documents: shard.documents.length });
    if (!standing.has(name)) {
      await writeShard(folder, shard, await findFormer(folder, [...standing], shard));
      written += 1;
    }
    const words = readVocabulary(await readFile(join(folder, name, WORDS_FILE), 'utf8'));
    for (const [word, count] of words) totals.set(word, (totals.get(word) ?? 0) + count);
  }
  const vocabulary = writeVocabulary(totals);
  const vocabularyName = `tu-${digestOf(vocabulary)}.txt`;
  if (!standing.has(vocabularyName)) await writeFile(join(folder, vocabularyName), vocabulary);
  const catalogue: Catalogue = {
    version: FORMAT_VERSION,
    shards,
    vocabulary: vocabularyName,
    synonyms: options.synonyms ?? [],
    suggestions: options.suggestions ?? frequentLabels(documents),
  };
  await writeFile(join(folder, 'muc-luc.json.new'), JSON.stringify(catalogue));
  await rename(join(folder, 'muc-luc.json.new'), join(folder, 'muc-luc.json'));
  const named = new Set(['muc-luc.json', vocabularyName, ...shards.map(({ name }) => name)]);
  for (const name of standing) if (!named.has(name)) await rm(join(folder, name), { recursive: true });
  return { documents: documents.length, shards: shards.length, written };
}

/** Whether a file of an index, by its path in the folder, is one that browsers ask for, or a compressed copy of such a file. */
export function isForReaders(path: string): boolean {
  const plain = path.replace(/\.(?:br|gz)$/, '');
  return ![WORDS_FILE, ORIGIN_FILE].some((file) => plain.endsWith(`/${file}`));
}

function newShard(documents: readonly SearchDocument[], codeVersion = ''): NewShard {
  const digests = documents.map((document) => digestOf(JSON.stringify(document)));
  const version = `${FORMAT_VERSION} ${codeVersion}`;
  return { name: digestOf([version, ...digests].join('\n')), version, documents, digests };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** What so many stories share, such as the site's own province, is no search worth proposing. */
const TOO_COMMON = 0.4;
const FEW = 3;

function frequentLabels(documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { campaign, tags = [], places = [] } of documents) {
    for (const label of [campaign, ...tags, ...places.map(({ name }) => name)]) {
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count <= Math.max(FEW, documents.length * TOO_COMMON))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 6)
    .map(([label]) => label);
}
