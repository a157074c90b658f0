import { expect, test } from 'vitest';
import { closest } from './closest.ts';

test.for([
  ['cao-bag', 'cao-bang'],
  ['titel', 'title'],
  ['xa', 'xã'],
  ['hoan-toan-khac', undefined],
] as const)('the word nearest to %s is %s', ([word, nearest]) => {
  expect(closest(word, ['xã', 'title', 'cao-bang', 'lang-son'])).toBe(nearest);
});
