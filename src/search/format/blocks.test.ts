import { expect, it } from 'vitest';
import { createCutter, findBlock, readBlock, type Block, type Term } from './blocks.ts';

const keys = ['an', 'an toan', 'bang khen', 'bang tin', 'hoa an', 'hoa giai', 'hoa thuan', 'khen thuong'];
const terms: Term[] = keys.map((key, index) => ({
  key,
  variants: [
    { marks: '', postings: `A${index}` },
    { marks: '2 1', postings: `BB${index}` },
  ],
}));

function cut(target: number): { firstKeys: string[]; texts: string[] } {
  const cutter = createCutter(target);
  const blocks = [...terms.map((term) => cutter.add(term)), cutter.end()].filter(
    (block): block is Block => block !== undefined,
  );
  return { firstKeys: blocks.map(({ firstKey }) => firstKey), texts: blocks.map(({ text }) => text) };
}

it.each([1, 25, 60, 10_000])('finds every term again when blocks have about %i signs', (target) => {
  const { firstKeys, texts } = cut(target);
  for (const { key, variants } of terms)
    expect(readBlock(texts[findBlock(firstKeys, key)] ?? '').get(key)).toEqual(variants);
});

it('leaves a first word out that repeats', () => {
  expect(cut(10_000).texts[0]?.match(/hoa/gu)).toHaveLength(1);
});

it('has no block for a key before the first', () => {
  expect(findBlock(['b', 'd'], 'a')).toBe(-1);
  expect(findBlock(['b', 'd'], 'c')).toBe(0);
  expect(findBlock([], 'c')).toBe(-1);
});
