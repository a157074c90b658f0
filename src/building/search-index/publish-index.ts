import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { INDEX_PATH } from '../../search/index-path.ts';
import { isForReaders } from '../../search/indexing/write-index.ts';
import type { Catalogue } from '../../search/format/index-files.ts';
import { listFiles } from '../../serving/list-files.ts';
import { precompressFolder } from '../../serving/precompress.ts';
import { PAGE_QUALITY } from '../../serving/compress.ts';
import type { OutputTree } from '../output/output-tree.ts';

/** How much of the index was new to the output. */
export interface PublishedIndex {
  /** Shards that had to be put there. */
  readonly fresh: number;
  /** Shards that were there. */
  readonly kept: number;
}

/** Puts a kept index into the output with its compressed copies. A shard is named by its digest: one that is published is not looked at. */
export async function publishIndex(
  folder: string,
  tree: Pick<OutputTree, 'keep' | 'keepBelow' | 'place' | 'put'>,
): Promise<PublishedIndex> {
  const catalogue = await readFile(join(folder, CATALOGUE));
  const { shards, vocabulary } = JSON.parse(catalogue.toString('utf8')) as Catalogue;
  const standing: string[] = [];
  let fresh = 0;
  for (const { name } of shards) {
    if (tree.keep(`${TARGET}${name}/${HEAD}`)) standing.push(`${TARGET}${name}/`);
    else {
      await placeShard(folder, name, tree);
      fresh += 1;
    }
  }
  if (standing.length > 0) tree.keepBelow(...standing);
  if (!tree.keep(TARGET + vocabulary)) await tree.put(TARGET + vocabulary, await readFile(join(folder, vocabulary)));
  await tree.put(TARGET + CATALOGUE, catalogue);
  return { fresh, kept: standing.length };
}

const TARGET = INDEX_PATH.slice(1);
const CATALOGUE = 'muc-luc.json';
/** Every shard has one. */
const HEAD = 'dau.json';

async function placeShard(folder: string, name: string, tree: Pick<OutputTree, 'place'>): Promise<void> {
  // Compressed where it is kept, so that the shard that comes after it can take over the copies of what stays the same.
  await precompressFolder(join(folder, name), PAGE_QUALITY);
  for (const { name: file, file: source } of await listFiles(join(folder, name))) {
    const path = `${name}/${file}`;
    if (isForReaders(path) && !/\.(?:br|gz)$/.test(path)) await tree.place(TARGET + path, source, path);
  }
}
