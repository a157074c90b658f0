import { copyFileSync, linkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beginsSection } from '../format/blocks.ts';
import { GROUP, shardFile, type Section } from '../format/index-files.ts';
import { shortDigestOf } from './digest-of.ts';
import type { PatchedBlock } from './patch-blocks.ts';
import type { StandingShard } from './standing-shard.ts';

/** Puts the files of a shard into its folder; those of its former self that stay are left, or linked when it lay elsewhere. */
export interface ShardFiles {
  /** Puts what is loaded as a whole, and gives its digest. */
  putOne(text: string, name: (digest: string) => string): string;
  /** Puts the blocks of a list of terms. */
  putBlocks(list: 'words' | 'pairs', blocks: readonly PatchedBlock[]): Section[];
  /** Puts so many fragments and gives the digests of their groups; `isKept` tells which are what they were under the same number. */
  putFragments(count: number, textOf: (document: number) => string, isKept: (document: number) => boolean): string[];
}

/** Opens the folder of a shard. */
export function openShardFiles(folder: string, former: StandingShard | undefined): ShardFiles {
  const sections = { words: sectionsOf(former?.head.words), pairs: sectionsOf(former?.head.pairs) };
  const standing = new Set(former ? [...former.head.groups, ...listDigests(former)] : []);
  const write = (file: string, text: string): void => writeAnew(join(folder, file), text);
  const take = (file: string): void => {
    if (former && former.folder !== folder) place(join(former.folder, file), join(folder, file));
  };
  /** Files that share a digest: at once, the names tell what they hold. */
  const putAll = (texts: readonly string[], name: (digest: string, at: number) => string): string => {
    const digest = shortDigestOf(texts.join('\0'));
    for (const [at, text] of texts.entries()) {
      if (standing.has(digest)) take(name(digest, at));
      else write(name(digest, at), text);
    }
    return digest;
  };
  return {
    putOne: (text, name) => putAll([text], name),
    putBlocks(list, blocks) {
      const textOf = (block: PatchedBlock): string =>
        'text' in block ? block.text : (former?.[list].read(block.place) ?? '');
      return inSections(blocks).map((group) => {
        const keys = group.map(({ firstKey }) => firstKey);
        const same = sections[list].get(placeOf(group[0]) ?? -1);
        if (same?.length === group.length + 1 && isRun(group)) {
          for (const at of keys.keys()) take(shardFile.block(same[0], at));
          return same;
        }
        return [putAll(group.map(textOf), shardFile.block), ...keys];
      });
    },
    putFragments(count, textOf, isKept) {
      const digests: string[] = [];
      for (let from = 0; from < count; from += GROUP) {
        const numbers = Array.from({ length: Math.min(GROUP, count - from) }, (_, at) => from + at);
        const digest = former?.head.groups[from / GROUP];
        const length = Math.min(GROUP, (former?.documents.length ?? 0) - from);
        if (digest !== undefined && length === numbers.length && numbers.every(isKept)) {
          for (const at of numbers.keys()) take(shardFile.inGroup(digest, at));
          digests.push(digest);
        } else digests.push(putAll(numbers.map(textOf), shardFile.inGroup));
      }
      return digests;
    },
  };
}

/** The sections of a list by the place of their first block. */
function sectionsOf(sections: readonly Section[] = []): Map<number, Section> {
  const found = new Map<number, Section>();
  let place = 0;
  for (const section of sections) {
    found.set(place, section);
    place += section.length - 1;
  }
  return found;
}

function listDigests({ head }: StandingShard): string[] {
  return [head.facets, ...head.words.map(([digest]) => digest), ...head.pairs.map(([digest]) => digest)];
}

function inSections(blocks: readonly PatchedBlock[]): PatchedBlock[][] {
  const groups: PatchedBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last === undefined || beginsSection(block.firstKey)) groups.push([block]);
    else last.push(block);
  }
  return groups;
}

function placeOf(block: PatchedBlock | undefined): number | undefined {
  return block && 'place' in block ? block.place : undefined;
}

/** Whether all blocks stood, one after the other. */
function isRun(blocks: readonly PatchedBlock[]): boolean {
  const first = placeOf(blocks[0]);
  return first !== undefined && blocks.every((block, at) => placeOf(block) === first + at);
}

/** What a cut-off run left may be linked to what readers are sent: it is replaced, never written in. */
function writeAnew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' });
  } catch {
    rmSync(path, { force: true });
    writeFileSync(path, text, { flag: 'wx' });
  }
}

/** Not every file system knows links. */
function place(from: string, to: string): void {
  try {
    rmSync(to, { force: true });
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
