import { expect, it } from 'vitest';
import { partWords } from './part-words.ts';

const vocabulary = new Map(
  Object.entries({
    trung: 64,
    khanh: 32,
    hoang: 16,
    dinh: 32,
    giong: 8,
    ho: 64,
    an: 64,
    dan: 128,
    van: 64,
    kheo: 8,
    khe: 8,
    o: 16,
    tram: 8,
    i: 8,
    te: 8,
  }),
);

it.each([
  ['trungkhanh', 'trung khanh'],
  ['hoangdinhgiong', 'hoang dinh giong'],
  ['danvankheo', 'dan van kheo'],
  ['tramite', 'tram i te'],
])('parts %s', (typed, meant) => {
  expect(partWords(typed, vocabulary)[0]).toBe(meant);
});

it('leaves alone what cannot be parted, and what is a text by itself', () => {
  expect(partWords('zzz', vocabulary)).toEqual([]);
  expect(partWords('trung', vocabulary)).toEqual([]);
  expect(partWords('dan'.repeat(200), vocabulary)).toEqual([]);
});
