import { expect, test } from 'vitest';
import { closest } from './closest.ts';

const known = ['xã', 'title', 'cao-bang', 'lang-son', 'tin-tuc/le-phat-dong-thi-dua-dac-biet'];

test.for([
  ['cao-bag', 'cao-bang'],
  ['titel', 'title'],
  ['xa', 'xã'],
  ['tin-tuc/le-phat-dong-thi-dua-dac-bit', 'tin-tuc/le-phat-dong-thi-dua-dac-biet'],
  ['tin-tuc/le-be-mac-thi-dua-thuong-nien', undefined],
  ['hoan-toan-khac', undefined],
  ['', undefined],
] as const)('the word nearest to %j is %j', ([word, nearest]) => {
  expect(closest(word, known)).toBe(nearest);
});
