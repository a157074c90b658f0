import { expect, test } from 'vitest';
import type { Story } from '../entry.ts';
import { headlinesBeside, olderOfSection } from './same-section.ts';

const story = (id: string, publishedAt: string) => ({ id, data: { publishedAt, section: 'tin' } }) as unknown as Story;
const [d, c, b, a] = [
  story('d', '2026-11-04'),
  story('c', '2026-11-03'),
  story('b', '2026-11-02'),
  story('a', '2026-11-01'),
] as const;
const section = [d, c, b, a];

test('takes the newest that are not newer, without those shown already', () => {
  expect(olderOfSection(c, section, [b], 5).map(({ id }) => id)).toEqual(['a']);
  expect(olderOfSection(d, section, [], 2).map(({ id }) => id)).toEqual(['c', 'b']);
});

test('asks for more headlines beside a longer text', () => {
  expect([80, 400, 5000].map(headlinesBeside)).toEqual([0, 3, 8]);
});
