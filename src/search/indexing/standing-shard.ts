import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blocksOf, shardFile, type BlockList, type Fragment, type ShardHead } from '../format/index-files.ts';
import type { StandingBlocks } from './patch-blocks.ts';
import { readOrigin, type KeptDocument } from './shard-origin.ts';

/** A shard that an earlier run left, to be taken over as far as possible. */
export interface StandingShard {
  readonly folder: string;
  readonly headDigest: string;
  readonly head: ShardHead;
  readonly documents: readonly KeptDocument[];
  readonly words: StandingBlocks;
  readonly pairs: StandingBlocks;
  fragmentText(document: number): string;
  fragment(document: number): Fragment;
}

/** Opens a shard of the same code; undefined when it is of another one, or not whole. */
export async function openStanding(
  folder: string,
  headDigest: string,
  version: string,
): Promise<StandingShard | undefined> {
  const origin = await readOrigin(folder, headDigest);
  if (origin?.version !== version) return undefined;
  const head = JSON.parse(await readFile(join(folder, shardFile.head(headDigest)), 'utf8')) as ShardHead;
  const read = (file: string): string => readFileSync(join(folder, file)).toString('utf8');
  const standing = ({ keys, files }: BlockList): StandingBlocks => ({
    keys,
    read: (place) => read(files[place] ?? ''),
  });
  const fragmentText = (document: number): string => read(shardFile.fragment(head, document));
  return {
    ...{ folder, headDigest, head, documents: origin.documents },
    words: standing(blocksOf(head.words)),
    pairs: standing(blocksOf(head.pairs)),
    fragmentText,
    fragment: (document) => JSON.parse(fragmentText(document)) as Fragment,
  };
}
