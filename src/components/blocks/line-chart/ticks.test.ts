import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundTicks } from './ticks.ts';

test.each([
  [0, 901, [0, 500, 1000]],
  [0, 10, [0, 5, 10]],
  [-340, 120, [-400, -200, 0, 200]],
  [0.1, 0.4, [0.1, 0.2, 0.3, 0.4]],
  [0, 0, [-1, -0.5, 0, 0.5, 1]],
])('encloses %d to %d', (low, high, expected) => {
  expect(roundTicks(low, high)).toEqual(expected);
});

test('keeps ticks apart where a double hardly can', () => {
  expect(roundTicks(999_999_999_999.998, 999_999_999_999.999)).toEqual([999_999_999_999.9, 1e12]);
});

test('encloses any two values in a handful of ascending steps', () => {
  const value = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((number) => Number(number.toFixed(3)));
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const ticks = roundTicks(low, high);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks[0]).toBeLessThanOrEqual(low);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(high);
      expect(ticks).toEqual([...new Set(ticks)].sort((x, y) => x - y));
    }),
  );
});
