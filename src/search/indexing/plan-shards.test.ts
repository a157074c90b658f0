import { expect, it } from 'vitest';
import { planShards } from './plan-shards.ts';
import type { SearchDocument } from './search-document.ts';

const story = (date: string, number = 0): SearchDocument => ({
  url: `/tin-tuc/${date}-${number}/`,
  title: 'Tin',
  date,
  kind: 'Tin tức',
  text: [],
});
const month = (name: string, count: number): SearchDocument[] =>
  Array.from({ length: count }, (_, number) => story(`${name}-10`, number));

it('puts the newest shard first, and the oldest story first in each', () => {
  const shards = planShards([story('2024-03-02'), story('2025-05-01'), story('2024-03-09')], [2]);
  expect(shards.map((shard) => shard.map(({ date }) => date))).toEqual([['2025-05-01'], ['2024-03-02', '2024-03-09']]);
});

it('changes the newest shard alone when a story comes', () => {
  const archive = ['2023-01', '2023-02', '2023-03', '2023-04', '2023-05'].flatMap((name) => month(name, 40));
  const before = planShards(archive, [80, 40]);
  const after = planShards([...archive, story('2023-05-28')], [80, 40]);
  expect(after.slice(1)).toEqual(before.slice(1));
  expect(after[0]).toHaveLength((before[0]?.length ?? 0) + 1);
});

it('loses no document and keeps shards few', () => {
  const archive = Array.from({ length: 60 }, (_, index) =>
    month(`20${10 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`, 100),
  ).flat();
  const shards = planShards(archive);
  expect(shards.flat()).toHaveLength(6_000);
  expect(shards.length).toBeLessThanOrEqual(5);
});

it('keeps stories without a date', () => {
  const { date: _, ...undated } = story('2020-01-01');
  expect(planShards([undated, story('2020-01-01')]).flat()).toHaveLength(2);
});
