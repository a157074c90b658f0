import { cp, link, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBlock, type Term } from '../format/blocks.ts';
import { writeVocabulary } from '../format/index-files.ts';
import { fragmentOf, shardFiles, termsOf, type ShardTerms } from './index-shard.ts';
import { patchTerms } from './patch-terms.ts';
import type { SearchDocument } from './search-document.ts';

/** The words of one shard, from which the vocabulary of all is put together; no browser reads it. */
export const WORDS_FILE = 'tu.txt';

/** What a shard was made of: the version of the code, then the digest of each document in order; no browser reads it. */
export const ORIGIN_FILE = 'goc.txt';

/** A shard to be written. */
export interface NewShard {
  readonly name: string;
  readonly version: string;
  readonly documents: readonly SearchDocument[];
  /** A digest of each document. */
  readonly digests: readonly string[];
}

/**
 * Writes a shard into the folder of an index. When a former shard holds most of its documents, only the others are read, and files that stay the
 * same are linked, with their compressed copies. The files are the same either way.
 */
export async function writeShard(folder: string, shard: NewShard, former?: FormerShard): Promise<void> {
  const { name, version, documents, digests } = shard;
  const numbers = former && newNumbers(former, digests);
  const isKept = new Set(numbers);
  const fresh = termsOf(documents.map((document, number) => (isKept.has(number) ? undefined : document)));
  const formerBlocks = former === undefined ? [] : await readBlocks(join(folder, former.name));
  const terms = numbers === undefined ? fresh : patched(formerBlocks, numbers, fresh);
  const { files, words } = shardFiles(terms, documents);
  // Written under another name first: an interrupted run leaves no shard that looks whole.
  const temporary = join(folder, name + UNFINISHED);
  await rm(temporary, { recursive: true, force: true });
  await mkdir(join(temporary, FRAGMENTS), { recursive: true });
  const source = former && (await sourceOf(join(folder, former.name), formerBlocks));
  const put = (path: string, standing: string | undefined, text: () => string): Promise<void> =>
    source === undefined || standing === undefined
      ? writeFile(join(temporary, path), text())
      : source.place(standing, join(temporary, path));
  const tasks: (() => Promise<void>)[] = [];
  for (const [path, text] of files) tasks.push(() => put(path, source?.byText.get(text), () => text));
  tasks.push(() => put(WORDS_FILE, undefined, () => writeVocabulary(words)));
  tasks.push(() => put(ORIGIN_FILE, undefined, () => [version, ...digests].join('\n')));
  const formerNumbers = new Map([...(numbers ?? [])].map((number, before) => [number, before]));
  for (const [number, document] of documents.entries()) {
    const before = formerNumbers.get(number);
    const standing = before === undefined ? undefined : `${FRAGMENTS}/${before}.json`;
    tasks.push(() => put(`${FRAGMENTS}/${number}.json`, standing, () => JSON.stringify(fragmentOf(document))));
  }
  for (let from = 0; from < tasks.length; from += 64)
    await Promise.all(tasks.slice(from, from + 64).map((run) => run()));
  await rename(temporary, join(folder, name));
}

/** A shard that stands already. */
export interface FormerShard {
  readonly name: string;
  readonly digests: readonly string[];
}

/** Of standing shards that the same code wrote, the one that holds most of the documents, if it is worth patching. */
export async function findFormer(
  folder: string,
  names: readonly string[],
  { version, digests }: NewShard,
): Promise<FormerShard | undefined> {
  const wanted = new Set(digests);
  let best: { readonly former: FormerShard; readonly kept: number } | undefined;
  for (const name of names) {
    // What an interrupted run left is not whole.
    if (name.endsWith(UNFINISHED)) continue;
    const [writtenBy, ...standing] = (await readFile(join(folder, name, ORIGIN_FILE), 'utf8').catch(() => '')).split(
      '\n',
    );
    if (writtenBy !== version) continue;
    const kept = standing.filter((digest) => wanted.has(digest)).length;
    if (kept > (best?.kept ?? 0)) best = { former: { name, digests: standing }, kept };
  }
  const isWorthIt = best !== undefined && best.kept * 2 > Math.max(digests.length, best.former.digests.length);
  return isWorthIt ? best?.former : undefined;
}

const FRAGMENTS = 'bai';
const UNFINISHED = '.new';

function newNumbers(former: FormerShard, digests: readonly string[]): Int32Array {
  const places = new Map(digests.map((digest, number) => [digest, number]));
  return Int32Array.from(former.digests, (digest) => places.get(digest) ?? -1);
}

async function readBlocks(folder: string): Promise<string[]> {
  const count = (await readdir(folder)).filter((file) => /^\d+\.txt$/.test(file)).length;
  const texts: string[] = [];
  for (let from = 0; from < count; from += 64) {
    const numbers = Array.from({ length: Math.min(64, count - from) }, (_, at) => from + at);
    const buffers = await Promise.all(numbers.map((number) => readFile(join(folder, `${number}.txt`))));
    // Decoding a whole buffer costs a fraction of what reading as text does.
    texts.push(...buffers.map((buffer) => buffer.toString('utf8')));
  }
  return texts;
}

function patched(blocks: readonly string[], numbers: Int32Array, fresh: ShardTerms): ShardTerms {
  const firstPair = blocks.findIndex((text) => /^[^\t]* /.test(text));
  const [words, pairs] = firstPair < 0 ? [blocks, []] : [blocks.slice(0, firstPair), blocks.slice(firstPair)];
  return {
    words: patchTerms(termsIn(words), numbers, fresh.words),
    pairs: patchTerms(termsIn(pairs), numbers, fresh.pairs),
  };
}

function* termsIn(blocks: readonly string[]): Generator<Term> {
  for (const text of blocks) for (const [key, variants] of readBlock(text)) yield { key, variants };
}

interface Source {
  /** Files of the former shard by what they hold. */
  readonly byText: ReadonlyMap<string, string>;
  place(path: string, to: string): Promise<void>;
}

async function sourceOf(folder: string, blocks: readonly string[]): Promise<Source> {
  const standing = new Set(await readdir(folder, { recursive: true }));
  const byText = new Map(blocks.map((text, number) => [text, `${number}.txt`]));
  return {
    byText,
    async place(path, to) {
      for (const end of ['', '.br', '.gz'])
        if (end === '' || standing.has(path + end)) await placeFile(join(folder, path + end), to + end);
    },
  };
}

/** Not every file system knows links. */
async function placeFile(from: string, to: string): Promise<void> {
  await link(from, to).catch(() => cp(from, to, { preserveTimestamps: true }));
}
