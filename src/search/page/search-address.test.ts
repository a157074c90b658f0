import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetNames, type FacetName } from '../format/index-files.ts';
import { asksAnything, EMPTY_ASK, facetHref, formatAsk, parseAsk, searchHref, toggleFilter } from './search-address.ts';

const text = fc
  .string({ unit: 'grapheme' })
  .map((typed) => typed.normalize('NFC').trim())
  // An address holds no half of a surrogate pair.
  .filter((typed) => typed.isWellFormed());
const values = fc.uniqueArray(
  text.filter((value) => value !== ''),
  { maxLength: 3 },
);
const ask = fc.record({
  text,
  filters: fc.record(Object.fromEntries(facetNames.map((name) => [name, values])) as Record<FacetName, typeof values>),
  sort: fc.constantFrom('relevance' as const, 'date' as const),
});

describe('the address of a search', () => {
  it('brings every search back', () => {
    fc.assert(
      fc.property(ask, (asked) => {
        expect(parseAsk(formatAsk(asked))).toEqual(asked);
      }),
    );
  });

  it('reads any text without failing, and writes again what it read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (search) => {
        const written = formatAsk(parseAsk(search));
        expect(formatAsk(parseAsk(written))).toBe(written);
      }),
    );
  });

  it('is written in Vietnamese words, and not at all for nothing', () => {
    const filters = { ...EMPTY_ASK.filters, kind: ['Tin'], year: ['2020', '2021'], tag: ['b'] };
    expect(formatAsk({ text: ' trung khanh ', filters, sort: 'date' })).toBe(
      '?tu=trung+khanh&loai=Tin&nam=2020&nam=2021&chu-de=b&xep=moi',
    );
    expect(formatAsk(EMPTY_ASK)).toBe('');
    expect(searchHref('a & b')).toBe('/tim-kiem/?tu=a+%26+b');
    expect(facetHref('year', '2020')).toBe('/tim-kiem/?nam=2020');
  });

  it('takes ?q= for the text, keeps a value once and leaves unknown parts out', () => {
    expect(parseAsk('?q=hoa an&nam=2020&nam=2020&nam=&xep=cu&utm=1')).toEqual({
      ...EMPTY_ASK,
      text: 'hoa an',
      filters: { ...EMPTY_ASK.filters, year: ['2020'] },
    });
    expect(parseAsk('?q=a&tu=b').text).toBe('b');
  });

  it('takes decomposed letters for the same', () => {
    expect(parseAsk(`?tu=${encodeURIComponent('Tỏa'.normalize('NFD'))}`).text).toBe('Tỏa');
  });
});

it('puts a filter on and takes it off again', () => {
  const on = toggleFilter(EMPTY_ASK.filters, 'place', 'Xã Trùng Khánh');
  expect(on.place).toEqual(['Xã Trùng Khánh']);
  expect(asksAnything({ ...EMPTY_ASK, filters: on })).toBe(true);
  expect(toggleFilter(on, 'place', 'Xã Trùng Khánh')).toEqual(EMPTY_ASK.filters);
  expect(asksAnything(EMPTY_ASK)).toBe(false);
});
