import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseByteRange } from './byte-range.ts';

describe('parseByteRange', () => {
  it.each<[string | null, number, string]>([
    [null, 10, 'whole'],
    ['bytes=0-3', 10, '0-3'],
    ['Bytes=0-3', 10, '0-3'],
    ['bytes=4-', 10, '4-9'],
    ['bytes=4-99', 10, '4-9'],
    ['bytes=-3', 10, '7-9'],
    ['bytes=-99', 10, '0-9'],
    ['bytes=9-9', 10, '9-9'],
    ['bytes=10-', 10, 'unsatisfiable'],
    ['bytes=99999999999999999999-', 10, 'unsatisfiable'],
    ['bytes=-0', 10, 'unsatisfiable'],
    ['bytes=0-', 0, 'unsatisfiable'],
    ['bytes=-5', 0, 'unsatisfiable'],
    ['bytes=5-2', 10, 'whole'],
    ['bytes=-', 10, 'whole'],
    ['bytes=0-1,3-4', 10, 'whole'],
    ['items=0-1', 10, 'whole'],
    ['bytes=a-b', 10, 'whole'],
    ['bytes=0x1-3', 10, 'whole'],
  ])('reads %j of %i bytes as %s', (header, size, expected) => {
    const range = parseByteRange(header, size);
    expect(range.kind === 'part' ? `${range.start}-${range.end}` : range.kind).toBe(expected);
  });

  it('always stays inside the file', () => {
    const number = fc.oneof(
      fc.constant(''),
      fc.bigInt({ min: 0n, max: 10n ** 25n }).map(String),
      fc.nat(50).map(String),
    );
    const headers = fc.oneof(
      fc.string(),
      fc.tuple(number, number).map(([first, last]) => `bytes=${first}-${last}`),
    );
    fc.assert(
      fc.property(headers, fc.nat(60), (header, size) => {
        const range = parseByteRange(header, size);
        return range.kind !== 'part' || (range.start >= 0 && range.start <= range.end && range.end < size);
      }),
    );
  });

  it('takes exactly the bytes that the header names', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.integer({ min: 41, max: 90 }), (a, b, size) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(parseByteRange(`bytes=${first}-${last}`, size)).toEqual({ kind: 'part', start: first, end: last });
        expect(parseByteRange(`bytes=-${last + 1}`, size)).toEqual({
          kind: 'part',
          start: size - last - 1,
          end: size - 1,
        });
      }),
    );
  });
});
