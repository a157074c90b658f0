import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugify } from './slug.ts';

const freeText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));

describe('slugify', () => {
  it.each([
    ['Phát động đợt thi đua “đặc biệt”', 'phat-dong-dot-thi-dua-dac-biet'],
    ['Kế hoạch số 1199/KH-UBND', 'ke-hoach-so-1199-kh-ubnd'],
    ['--- Đ/c Lý, 50% ---', 'd-c-ly-50'],
    ['Straße Øst', 'strasse-ost'],
    ['中国', 'u4e2d-u56fd'],
    ['…!?', ''],
    ['\uFF9E', 'uff9e'],
  ])('makes %j %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it.each([
    ['thi đua yêu nước', 10, 'thi-dua'],
    ['thi đua yêu nước', 11, 'thi-dua-yeu'],
    ['thi đua yêu nước', 16, 'thi-dua-yeu-nuoc'],
    ['nghiêng', 4, 'nghi'],
  ])('cuts %j to %i characters between syllables', (text, maxLength, slug) => {
    expect(slugify(text, maxLength)).toBe(slug);
  });

  it('is plain kebab-case within the length, stable, and never empty for letters or digits', () => {
    fc.assert(
      fc.property(freeText, fc.integer({ min: 1, max: 90 }), (text, maxLength) => {
        const slug = slugify(text, maxLength);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
        expect(slug.length).toBeLessThanOrEqual(maxLength);
        expect(slugify(slug, maxLength)).toBe(slug);
        if (/[\p{L}\p{N}]/u.test(text)) expect(slug).not.toBe('');
      }),
    );
  });
});
