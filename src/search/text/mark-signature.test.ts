import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldVietnamese } from '../../content-model/text/fold.ts';
import { readCorpus, SAMPLE_SETS } from '../bench/bench-corpus.ts';
import { compareMarks, markLevels, markSignature, spellWord } from './mark-signature.ts';

describe('markSignature', () => {
  it.each([
    ['đường', '-++2'],
    ['hoà', '2'],
    ['hòa', '2'],
    ['thuở', '+3'],
    ['Ế', '^1'],
    ['quặng', 'u5'],
    ['an', ''],
  ])('writes %j as %j', (word, signature) => {
    expect(markSignature(word)).toBe(signature);
  });

  it('is the same for composed and decomposed words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (word) => markSignature(word.normalize('NFD')) === markSignature(word.normalize('NFC')),
      ),
    );
  });
});

describe('compareMarks', () => {
  it.each([
    ['đồng', 'đồng', markLevels.same],
    ['dong', 'đồng', markLevels.fewer],
    ['đông', 'đồng', markLevels.fewer],
    ['đồng', 'đông', markLevels.other],
    ['dưa', 'đua', markLevels.other],
    ['khanh', 'khánh', markLevels.fewer],
    ['khành', 'khánh', markLevels.other],
  ])('%j against %j', (typed, written, level) => {
    expect(compareMarks(markSignature(typed), markSignature(written))).toBe(level);
  });
});

describe('spellWord', () => {
  it('brings back every ordinary word of the sample corpus', async () => {
    const texts = (await readCorpus(SAMPLE_SETS.corpus)).flatMap(({ title, body }) => [title, ...body]);
    const words = new Set(
      texts.flatMap(
        (text) =>
          text
            .normalize('NFC')
            .toLowerCase()
            .match(/[\p{L}]+/gu) ?? [],
      ),
    );
    // Both placements of a tone are right; the older one is written.
    const olderPlacement = (word: string): string =>
      word
        .normalize('NFD')
        .replace(/o([\u0300\u0301\u0303\u0309\u0323]?)([ae])([\u0300\u0301\u0303\u0309\u0323])$/u, 'o$3$2')
        .replace(/u([y])([\u0300\u0301\u0303\u0309\u0323])$/u, 'u$2$1')
        .normalize('NFC');
    for (const word of words) {
      const spelled = spellWord(foldVietnamese(word), markSignature(word));
      expect([word, olderPlacement(word), word.replace(/^(qu)/u, '$1')]).toContain(spelled);
    }
  });
});
