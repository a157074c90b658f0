import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { truncateAtWord } from './truncate.ts';

const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });
const countGraphemes = (text: string) => Array.from(segmenter.segment(text)).length;

describe('truncateAtWord', () => {
  it.each([
    ['Phong trào thi đua', 18, 'Phong trào thi đua'],
    ['Phong trào thi đua', 17, 'Phong trào thi…'],
    ['Phong trào thi đua', 15, 'Phong trào thi…'],
    ['Phong trào, thi đua', 12, 'Phong trào…'],
    ['nghiêng nghiêng', 5, 'nghi…'],
    ['Thi đua', 1, '…'],
    ['Thi đua', 0, ''],
    ['  Thi đua ', 7, 'Thi đua'],
  ])('%j in %i is %j', (text, max, expected) => {
    expect(truncateAtWord(text, max)).toBe(expected);
  });

  it('counts letters as a reader does', () => {
    expect(truncateAtWord('Đặc biệt'.normalize('NFD'), 8)).toBe('Đặc biệt'.normalize('NFD'));
    expect(truncateAtWord('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2)).toBe('👨‍👩‍👧…');
  });

  it('never exceeds the limit, and only cuts what is too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 30 }), (text, max) => {
        const short = truncateAtWord(text, max);
        expect(countGraphemes(short)).toBeLessThanOrEqual(max);
        if (countGraphemes(text.trim()) <= max) expect(short).toBe(text.trim());
        else {
          expect(short.endsWith('…')).toBe(true);
          expect(text.trim().startsWith(short.slice(0, -1))).toBe(true);
        }
      }),
    );
  });
});
