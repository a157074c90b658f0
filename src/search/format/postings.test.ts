import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countPostings, decodePostings, encodePostings } from './postings.ts';

const postings = fc
  .uniqueArray(fc.record({ document: fc.nat(200_000), step: fc.nat(7) }), { selector: ({ document }) => document })
  .map((list) => list.sort((a, b) => a.document - b.document));

it('brings back every document with its step', () => {
  fc.assert(
    fc.property(postings, (list) => {
      const text = encodePostings(list.map(({ document, step }) => document * 8 + step));
      const read: { document: number; step: number }[] = [];
      decodePostings(text, (document, step) => read.push({ document, step }));
      expect(read).toEqual(list);
      expect(countPostings(text)).toBe(list.length);
    }),
  );
});

it('takes one sign for a document that follows another', () => {
  expect(encodePostings([0, 8, 16])).toHaveLength(3);
});
