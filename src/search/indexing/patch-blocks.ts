import { createCutter, findBlock, readBlock, type Block, type Term } from '../format/blocks.ts';
import { patchTerm } from './patch-terms.ts';

/** Blocks that stand: first keys, and the text of each when it is needed. */
export interface StandingBlocks {
  readonly keys: readonly string[];
  readonly read: (place: number) => string;
}

/** A block of the result: one that stands, by its place, or one that was cut anew. */
export type PatchedBlock = { readonly firstKey: string; readonly place: number } | Block;

/** What changed among the documents, none of which got another number. */
export interface TermPatch {
  /** The number of each document, -1 for one that went or changed. */
  readonly numbers: Int32Array;
  /** Terms of those that came or changed. */
  readonly fresh: readonly Term[];
  /** Keys of these and of what went, ascending. */
  readonly touched: readonly string[];
}

/** Blocks as `cutAll` would cut them of all terms after a change; those that it does not reach are not read. `onTerm` is told of touched terms, undefined when no document holds one any more. */
export function patchBlocks(
  standing: StandingBlocks,
  { numbers, fresh, touched }: TermPatch,
  size: number,
  onTerm: (key: string, term: Term | undefined) => void,
): PatchedBlock[] {
  const { keys } = standing;
  const coming = new Map(fresh.map((term) => [term.key, term]));
  const blocks: PatchedBlock[] = [];
  /** First block that has no place in the result yet, and the first touched key that is not dealt with. */
  let [block, next] = [0, 0];
  const keepUntil = (end: number): void => {
    for (; block < end; block += 1) blocks.push({ firstKey: keys[block] ?? '', place: block });
  };

  /** Terms from a block on; `opens` is the place of the standing block that begins with an untouched term. */
  function* termsFrom(start: number): Generator<{ readonly term: Term; readonly opens: number | undefined }> {
    const patched = function* (former: Term | undefined) {
      const key = touched[next] ?? '';
      next += 1;
      const term = former ? patchTerm(former, numbers, coming.get(key)) : coming.get(key);
      onTerm(key, term);
      if (term) yield { term, opens: undefined };
    };
    for (let place = start; place < keys.length; place += 1) {
      let isFirst = true;
      for (const [key, variants] of readBlock(standing.read(place))) {
        while (next < touched.length && (touched[next] ?? '') < key) yield* patched(undefined);
        if (touched[next] === key) yield* patched({ key, variants });
        else yield { term: { key, variants }, opens: isFirst ? place : undefined };
        isFirst = false;
      }
    }
    while (next < touched.length) yield* patched(undefined);
  }

  /** Cuts from a block on until a border falls where one stands that nothing moves any more. */
  function cutFrom(start: number): void {
    const cutter = createCutter(size);
    for (const { term, opens } of termsFrom(start)) {
      const closed = cutter.add(term);
      if (closed === undefined) continue;
      blocks.push(closed);
      if (opens === undefined) continue;
      block = opens;
      return;
    }
    const last = cutter.end();
    if (last) blocks.push(last);
    block = keys.length;
  }

  while (next < touched.length) {
    const key = touched[next] ?? '';
    const place = findBlock(keys, key);
    // With its first term a block may lose its border to the one before.
    const start = keys[place] === key ? place - 1 : place;
    keepUntil(Math.max(block, start, 0));
    cutFrom(block);
  }
  keepUntil(keys.length);
  return blocks;
}

/** Cuts terms into blocks, telling `onTerm` of each. */
export function cutAll(terms: Iterable<Term>, size: number, onTerm: (key: string, term: Term) => void): Block[] {
  const blocks: Block[] = [];
  const cutter = createCutter(size);
  for (const term of terms) {
    onTerm(term.key, term);
    const closed = cutter.add(term);
    if (closed) blocks.push(closed);
  }
  const last = cutter.end();
  return last ? [...blocks, last] : blocks;
}
