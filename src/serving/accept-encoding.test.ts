import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseCoding, parseAcceptEncoding, type ContentCoding } from './accept-encoding.ts';

const ALL = new Set<ContentCoding>(['identity', 'br', 'gzip']);
const PLAIN = new Set<ContentCoding>(['identity']);

describe('chooseCoding', () => {
  it.each<[string | null, ContentCoding | undefined]>([
    [null, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['BR;Q=1', 'br'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['br;q=0.5, gzip;q=0.5', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.5, identity;q=1', 'identity'],
    ['br;q=0.001', 'br'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['identity;q=1, *;q=0', 'identity'],
    ['br, identity;q=0', 'br'],
    ['deflate, identity;q=0', undefined],
    ['*;q=0', undefined],
    ['br;q=2, gzip', 'gzip'],
    ['br;level=3', 'identity'],
  ])('answers %j with %s', (header, coding) => {
    expect(chooseCoding(header, ALL)).toBe(coding);
  });

  it('has only identity to offer where no copy exists', () => {
    expect(chooseCoding('br, gzip', PLAIN)).toBe('identity');
    expect(chooseCoding('br, identity;q=0', PLAIN)).toBeUndefined();
  });

  it('never chooses what is missing or refused, whatever the header', () => {
    const weight = fc.constantFrom('', ';q=0', ';q=0.0', ';q=0.3', '; q=1.000', ';q=x');
    const member = fc
      .tuple(fc.constantFrom('br', 'gzip', 'identity', '*', 'zstd', ' ', ';;'), weight)
      .map((pair) => pair.join(''));
    const headers = fc.oneof(
      fc.string(),
      fc.array(member, { maxLength: 6 }).map((members) => members.join(', ')),
    );
    fc.assert(
      fc.property(headers, fc.constantFrom(ALL, PLAIN), (header, available) => {
        const weights = parseAcceptEncoding(header);
        const chosen = chooseCoding(header, available);
        for (const value of weights.values()) expect(value >= 0 && value <= 1).toBe(true);
        if (chosen === undefined) return (weights.get('identity') ?? weights.get('*')) === 0;
        return available.has(chosen) && weights.get(chosen) !== 0;
      }),
    );
  });
});
