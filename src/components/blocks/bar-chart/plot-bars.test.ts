import { expect, test } from 'vitest';
import { plotBars } from './plot-bars.ts';

test('starts every bar at zero and gives the longest the whole width', () => {
  expect(plotBars([{ value: 50 }, { value: 100 }])).toEqual({
    zero: 0,
    bars: [
      { start: 0, length: 50, end: 50 },
      { start: 0, length: 100, end: 100 },
    ],
  });
});

test('makes room for a target beyond every value', () => {
  expect(plotBars([{ value: 31, target: 62 }]).bars).toEqual([{ start: 0, length: 50, end: 50, tick: 100 }]);
});

test('lays negative bars to the left of zero', () => {
  expect(plotBars([{ value: -25 }, { value: 75 }])).toEqual({
    zero: 25,
    bars: [
      { start: 0, length: 25, end: 0 },
      { start: 25, length: 75, end: 100 },
    ],
  });
});

test('puts zero at the right when all values are negative', () => {
  expect(plotBars([{ value: -10 }, { value: -40 }])).toEqual({
    zero: 100,
    bars: [
      { start: 75, length: 25, end: 75 },
      { start: 0, length: 100, end: 0 },
    ],
  });
});

test('draws nothing for zeros alone', () => {
  expect(plotBars([{ value: 0 }, { value: 0, target: 0 }])).toEqual({
    zero: 0,
    bars: [
      { start: 0, length: 0, end: 0 },
      { start: 0, length: 0, end: 0, tick: 0 },
    ],
  });
});

test('holds at huge and tiny numbers side by side', () => {
  expect(plotBars([{ value: 9e15 }, { value: 1 }]).bars.map((bar) => bar.length)).toEqual([100, 0]);
});

test('keeps the order and never sorts', () => {
  expect(plotBars([{ value: 1 }, { value: 4 }, { value: 2 }]).bars.map((bar) => bar.length)).toEqual([25, 100, 50]);
});
