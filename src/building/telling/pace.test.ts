import { expect, test } from 'vitest';
import { createPace } from './pace.ts';

test('tells five times a second and at the last thing how long the rest takes', () => {
  let now = 1000;
  const pace = createPace(() => now);
  const told = Array.from({ length: 10 }, (_, index) => {
    const progress = pace({ step: 'page', count: index + 1, of: 10 });
    now += 100;
    return progress;
  });
  expect(told.map((progress) => progress?.count ?? 0)).toEqual([0, 2, 0, 4, 0, 6, 0, 8, 0, 10]);
  expect(told[3]).toEqual({ step: 'page', count: 4, of: 10, secondsLeft: 0.6 });
  expect(told[9]?.secondsLeft).toBe(0);
});

test('begins anew with other work', () => {
  let now = 0;
  const pace = createPace(() => now);
  pace({ step: 'page', count: 1, of: 1 });
  now = 5000;
  expect(pace({ step: 'card', count: 1, of: 3 })).toBeUndefined();
  now = 5500;
  expect(pace({ step: 'card', count: 2, of: 3 })).toMatchObject({ step: 'card', secondsLeft: 0.5 });
});
