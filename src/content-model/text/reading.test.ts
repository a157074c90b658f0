import { describe, expect, it } from 'vitest';
import { countWords, listeningMinutes, readingMinutes } from './reading.ts';

describe('countWords', () => {
  it.each([
    ['Đợt thi đua – năm\u00A02020.', 5],
    ['  \n ', 0],
    ['“Lan tỏa” … 100%', 3],
  ])('counts the syllables of %j: %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('minutes', () => {
  it('reads 220 and speaks 180 syllables a minute', () => {
    const text = 'thi đua '.repeat(990 / 2);
    expect(readingMinutes(text)).toBe(5);
    expect(listeningMinutes(text)).toBe(6);
    expect(readingMinutes(660)).toBe(3);
    expect(listeningMinutes(360)).toBe(2);
  });

  it('is one at least', () => {
    expect(readingMinutes('')).toBe(1);
    expect(listeningMinutes('một')).toBe(1);
  });
});
