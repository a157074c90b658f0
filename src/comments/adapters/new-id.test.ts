import { expect, it } from 'vitest';
import { newId } from './new-id.ts';

it('gives ids that sort in the order they were made, also when the clock steps back', () => {
  const now = Date.UTC(2026, 10, 22);
  const ids = [
    ...Array.from({ length: 3000 }, () => newId(now)),
    newId(now - 60_000),
    newId(now + 1),
    newId(now + 60_000),
  ];
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^[0-9a-z]{21}$/.test(id))).toBe(true);
});
