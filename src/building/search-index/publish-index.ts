import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shardFile, type Catalogue, type ListedShard, type ShardHead } from '../../search/format/index-files.ts';
import { INDEX_PATH } from '../../search/index-path.ts';
import { shardFilesOf } from '../../search/indexing/list-index.ts';
import type { OutputTree } from '../output/output-tree.ts';

/** How much of the index was new to the output. */
export interface PublishedIndex {
  /** Files of shards that had to be put there. */
  readonly fresh: number;
  /** Files that were there. */
  readonly kept: number;
}

/** Puts a kept index into the output. Files of shards bear a digest: one that is published is not looked at, nor is a shard whose head is. */
export async function publishIndex(
  folder: string,
  tree: Pick<OutputTree, 'keep' | 'place' | 'put'>,
): Promise<PublishedIndex> {
  const catalogue = await readFile(join(folder, CATALOGUE));
  const { shards, vocabulary } = JSON.parse(catalogue.toString('utf8')) as Catalogue;
  let [fresh, kept] = [0, 0];
  for (const shard of shards) {
    for (const path of await pathsOf(folder, shard)) {
      if (tree.keep(TARGET + path)) kept += 1;
      else {
        await tree.place(TARGET + path, join(folder, path), path);
        fresh += 1;
      }
    }
  }
  if (!tree.keep(TARGET + vocabulary)) await tree.put(TARGET + vocabulary, await readFile(join(folder, vocabulary)));
  await tree.put(TARGET + CATALOGUE, catalogue);
  return { fresh, kept };
}

const TARGET = INDEX_PATH.slice(1);
const CATALOGUE = 'muc-luc.json';

async function pathsOf(folder: string, shard: ListedShard): Promise<string[]> {
  const head = await readFile(join(folder, shard.name, shardFile.head(shard.head)), 'utf8');
  return shardFilesOf(JSON.parse(head) as ShardHead, shard).map((file) => `${shard.name}/${file}`);
}
