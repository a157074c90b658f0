import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tidySpaces, toNfc } from './nfc.ts';

const decomposed = 'Hòa'.normalize('NFD');

describe('toNfc', () => {
  it('composes strings in lists and objects, keys too', () => {
    expect(toNfc({ [decomposed]: [decomposed, { place: decomposed }], count: 3, none: null })).toEqual({
      Hòa: ['Hòa', { place: 'Hòa' }],
      count: 3,
      none: null,
    });
  });

  it('leaves dates and class instances alone', () => {
    const date = new Date(0);
    expect(toNfc({ date }).date).toBe(date);
  });

  it('keeps a key named __proto__ an ordinary key', () => {
    const value: unknown = JSON.parse('{"__proto__": {"isAdmin": true}}');
    expect(JSON.stringify(toNfc(value))).toBe('{"__proto__":{"isAdmin":true}}');
    expect(toNfc(value)).not.toHaveProperty('isAdmin');
  });

  it('follows shared and cyclic parts once', () => {
    const cyclic: Record<string, unknown> = { name: decomposed };
    cyclic['self'] = cyclic;
    const copy = toNfc(cyclic);
    expect(copy['self']).toBe(copy);
    expect(copy['name']).toBe('Hòa');
  });

  it('leaves no text in any value that is not in NFC', () => {
    const parts = fc.string({ unit: fc.constantFrom('a', 'o', '\u0302', '\u0323') });
    const values = fc.oneof(fc.array(fc.dictionary(parts, parts)), fc.dictionary(parts, fc.array(parts)));
    fc.assert(
      fc.property(values, (value) => {
        const json = JSON.stringify(toNfc(value));
        expect(json).toBe(json.normalize('NFC'));
      }),
    );
  });
});

describe('tidySpaces', () => {
  it('makes odd spaces ordinary, drops zero-width characters and keeps letters and case', () => {
    expect(tidySpaces(`\uFEFF Xã\u00A0\u2003${decomposed}\u200B An\n`)).toBe('Xã Hòa An');
  });
});
