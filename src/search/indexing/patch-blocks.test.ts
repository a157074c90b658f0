import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block, Term } from '../format/blocks.ts';
import { encodePostings } from '../format/postings.ts';
import { cutAll, patchBlocks } from './patch-blocks.ts';

const SIZE = 60;
const KEYS = Array.from({ length: 90 }, (_, number) => `tu${String(number).padStart(2, '0')}`);

/** Which words each of six documents holds. */
const archive = fc.array(fc.uniqueArray(fc.constantFrom(...KEYS), { maxLength: 40 }), { minLength: 6, maxLength: 6 });

function termsOf(documents: readonly (readonly string[])[]): Term[] {
  return KEYS.flatMap((key) => {
    const holders = documents.flatMap((words, number) => (words.includes(key) ? [number * 8] : []));
    return holders.length === 0 ? [] : [{ key, variants: [{ marks: '', postings: encodePostings(holders) }] }];
  });
}

function cut(terms: readonly Term[]): Block[] {
  return cutAll(terms, SIZE, () => undefined);
}

it('cuts after any change as all terms would be cut, and tells of every touched term', () => {
  fc.assert(
    fc.property(archive, archive, fc.subarray([0, 1, 2, 3, 4, 5]), (before, other, changed) => {
      const isChanged = (number: number): boolean => changed.includes(number);
      const after = before.map((words, number) => (isChanged(number) ? (other[number] ?? []) : words));
      const blocks = cut(termsOf(before));
      const standing = { keys: blocks.map(({ firstKey }) => firstKey), read: (at: number) => blocks[at]?.text ?? '' };
      const gone = before.filter((_, number) => isChanged(number)).flat();
      const come = after.filter((_, number) => isChanged(number)).flat();
      const touched = [...new Set([...gone, ...come])].sort();
      const told: string[] = [];
      const patched = patchBlocks(
        standing,
        {
          numbers: Int32Array.from(before, (_, number) => (isChanged(number) ? -1 : number)),
          fresh: termsOf(after.map((words, number) => (isChanged(number) ? words : []))),
          touched,
        },
        SIZE,
        (key) => told.push(key),
      );
      expect(
        patched.map((block) =>
          'text' in block ? block : { firstKey: block.firstKey, text: standing.read(block.place) },
        ),
      ).toEqual(cut(termsOf(after)));
      expect(told).toEqual(touched);
    }),
  );
});

it('reads only the blocks around a change', () => {
  const blocks = cut(termsOf([KEYS]));
  const read: number[] = [];
  const keys = blocks.map(({ firstKey }) => firstKey);
  const patched = patchBlocks(
    { keys, read: (at) => (read.push(at), blocks[at]?.text ?? '') },
    { numbers: Int32Array.of(0), fresh: [], touched: [KEYS[40] ?? ''] },
    SIZE,
    () => undefined,
  );
  expect(patched).toHaveLength(blocks.length);
  expect(read.length).toBeLessThan(5);
});
