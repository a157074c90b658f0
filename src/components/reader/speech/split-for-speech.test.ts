import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitForSpeech } from './split-for-speech.ts';

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

test('loses nothing, keeps the order and never exceeds the length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 2, max: 60 }), (text, longest) => {
      const pieces = splitForSpeech(text, longest);
      expect(pieces.join('')).toBe(tidy(text));
      for (const piece of pieces) {
        expect(piece.length).toBeLessThanOrEqual(longest);
        expect(piece).not.toBe('');
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
  );
});

test('cuts after sentences, so that the voice pauses where the writer did', () => {
  expect(
    splitForSpeech('Anh bị thương nặng. Sợ lỡ giờ xung kích, anh chặt bỏ phần tay gãy. Lô cốt bị phá.', 50),
  ).toEqual(['Anh bị thương nặng. ', 'Sợ lỡ giờ xung kích, anh chặt bỏ phần tay gãy. ', 'Lô cốt bị phá.']);
});

test('cuts after a clause, else between words, else inside a word that is too long', () => {
  expect(splitForSpeech('Ba xã, năm xóm cùng làm', 12)).toEqual(['Ba xã, ', 'năm xóm ', 'cùng làm']);
  expect(splitForSpeech('aaaaaaaa bbb', 5)).toEqual(['aaaaa', 'aaa ', 'bbb']);
});

test('does not take the dot of a number for the end of a sentence', () => {
  expect(splitForSpeech('Cả tỉnh trồng 1.200 cây lát', 20)).toEqual(['Cả tỉnh trồng 1.200 ', 'cây lát']);
});

test('is silent about nothing', () => {
  expect(splitForSpeech(' \n ')).toEqual([]);
});
