import { expect, test } from 'vitest';
import { monthGroups } from './month-groups.ts';

const on = (date: string) => ({ date });

test('cuts a list where the month changes', () => {
  const groups = monthGroups([
    on('2026-11-22T08:00'),
    on('2026-11-01T00:00'),
    on('2026-10-31T23:59'),
    on('2025-11-02T08:00'),
  ]);
  expect(groups.map(({ month, items }) => [month, items.length])).toEqual([
    ['2026-11', 2],
    ['2026-10', 1],
    ['2025-11', 1],
  ]);
});

test('keeps the order of the list', () => {
  expect(monthGroups([on('2026-10-01'), on('2026-11-01'), on('2026-10-02')]).map(({ month }) => month)).toEqual([
    '2026-10',
    '2026-11',
    '2026-10',
  ]);
});

test('has no groups without items', () => {
  expect(monthGroups([])).toEqual([]);
});
