import { expect, test } from 'vitest';
import { comingAnniversaries } from './anniversaries.ts';
import { daysToReturn } from './days-to-return.ts';

const day = (date: string) => ({ date, text: date });
const list = [
  day('1941-01-28'),
  day('1945-11-22'),
  day('1946-11-23'),
  day('1930-11-18'),
  day('1944-12'),
  day('1944-12-22'),
];

test('begins with today and goes on round the year', () => {
  const found = comingAnniversaries(list, '2026-11-22T09:00', 9);
  expect(found.map(({ anniversary, days }) => [anniversary.date, days])).toEqual([
    ['1945-11-22', 0],
    ['1946-11-23', 1],
    ['1944-12-22', 30],
    ['1941-01-28', 67],
    ['1930-11-18', 361],
  ]);
});

test('leaves out what is not known to the day', () => {
  expect(comingAnniversaries([day('1944-12'), day('1944')], '2026-11-22T09:00', 4)).toEqual([]);
});

test('puts the older of one day first and stops at the limit', () => {
  const found = comingAnniversaries([day('1964-03-27'), day('1948-03-27'), day('1930-04-01')], '2026-03-27T00:00', 2);
  expect(found.map(({ anniversary }) => anniversary.date)).toEqual(['1948-03-27', '1964-03-27']);
});

test('keeps 29 February on 1 March in years without it', () => {
  expect(daysToReturn('02-29', '2026-02-28T12:00')).toBe(1);
  expect(daysToReturn('02-29', '2028-02-28T12:00')).toBe(1);
});
