import { blocksOf, shardFile, type ListedShard, type ShardHead } from '../format/index-files.ts';

/** Names of the files of a shard that browsers ask for, in its folder. */
export function shardFilesOf(head: ShardHead, listed: Pick<ListedShard, 'head' | 'documents'>): string[] {
  return [
    shardFile.head(listed.head),
    shardFile.facets(head.facets),
    ...blocksOf(head.words).files,
    ...blocksOf(head.pairs).files,
    ...Array.from({ length: listed.documents }, (_, document) => shardFile.fragment(head, document)),
  ];
}
