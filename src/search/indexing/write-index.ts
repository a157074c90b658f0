import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAT_VERSION, readVocabulary, writeVocabulary, type Catalogue } from '../format/index-files.ts';
import { indexShard } from './index-shard.ts';
import { planShards } from './plan-shards.ts';
import type { SearchDocument } from './search-document.ts';

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
  for (const shard of planShards(documents, options.shardSizes)) {
    const name = digestOf(JSON.stringify([FORMAT_VERSION, options.codeVersion, shard]));
    shards.push({ name, documents: shard.length });
    if (!standing.has(name)) {
      await writeShard(folder, name, shard);
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

/** Written under another name first: an interrupted run leaves no shard that looks whole. */
async function writeShard(folder: string, name: string, documents: readonly SearchDocument[]): Promise<void> {
  const { files, words } = indexShard(documents);
  const temporary = join(folder, `${name}.new`);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(join(temporary, 'bai'), { recursive: true });
  await writeFile(join(temporary, WORDS_FILE), writeVocabulary(words));
  const waiting = [...files];
  for (let from = 0; from < waiting.length; from += 64) {
    await Promise.all(waiting.slice(from, from + 64).map(([file, text]) => writeFile(join(temporary, file), text)));
  }
  await rename(temporary, join(folder, name));
}

/** The words of one shard, from which the vocabulary of all is put together; no browser reads it. */
const WORDS_FILE = 'tu.txt';

/** Whether a file of an index, by its path in the folder, is one that browsers ask for, or a compressed copy of such a file. */
export function isForReaders(path: string): boolean {
  return !path.replace(/\.(?:br|gz)$/, '').endsWith(`/${WORDS_FILE}`);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function frequentLabels(documents: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>();
  for (const { campaign, tags = [], places = [] } of documents) {
    for (const label of [campaign, ...tags, ...places.map(({ name }) => name)]) {
      if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 6)
    .map(([label]) => label);
}
