import { expect, test } from 'vitest';
import { digestText } from './digest.ts';

test('gives sixteen hexadecimal digits, always the same', () => {
  expect(digestText('Lan Tỏa')).toMatch(/^[0-9a-f]{16}$/);
  expect(digestText('Lan Tỏa')).toBe(digestText('Lan Tỏa'));
});

test('tells texts apart that differ in one mark', () => {
  const texts = [
    'Lan Tỏa',
    'Lan Tõa',
    'Lan Toả',
    '',
    ' ',
    ...Array.from({ length: 5000 }, (_, index) => `bài ${index}`),
  ];
  expect(new Set(texts.map(digestText)).size).toBe(texts.length);
});
