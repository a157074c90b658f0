import type { CollectionName } from '../../content-model/collections/index.ts';
import { readBody, type Body } from './body.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Passage } from './passage.ts';

/** An entry as proofreading sees it. */
export interface ReadStory {
  readonly passages: readonly Passage[];
  readonly front: FrontMatter;
  readonly body: Body;
  /** The line on which an offset of the source stands, from 1. */
  lineAt(offset: number): number;
}

const fence = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** Takes the text of an entry (NFC, lines ending in `\n`) apart into the passages that a reader sees. */
export function readStory(collection: CollectionName, source: string): ReadStory {
  const lineAt = lineFinder(source);
  const [whole = '', front = ''] = fence.exec(source) ?? [];
  const start = whole.indexOf('\n') + 1;
  const read: FrontMatter =
    whole === ''
      ? { passages: [], values: {} }
      : readFrontMatter(collection, source, [start, start + front.length], lineAt);
  const body = readBody(source, whole.length, lineAt);
  return { passages: [...read.passages, ...body.passages], front: read, body, lineAt };
}

function lineFinder(source: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
