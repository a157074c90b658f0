import { expect, test } from 'vitest';
import { barsToTarget } from './bars-to-target.ts';

test('puts every target at the same place', () => {
  expect(
    barsToTarget([
      { achieved: 84, target: 100 },
      { achieved: 4.3, target: 5 },
    ]),
  ).toEqual({ tick: 80, lengths: [67.2, 68.8] });
});

test('moves the targets to the left for a bar that goes far beyond', () => {
  expect(
    barsToTarget([
      { achieved: 300, target: 100 },
      { achieved: 50, target: 100 },
    ]),
  ).toEqual({ tick: 33.33, lengths: [100, 16.67] });
});

test('draws nothing for a target of zero or a figure below zero', () => {
  expect(
    barsToTarget([
      { achieved: 3, target: 0 },
      { achieved: -2, target: 4 },
    ]).lengths,
  ).toEqual([0, 0]);
});

test('has room for no bars at all', () => {
  expect(barsToTarget([])).toEqual({ tick: 80, lengths: [] });
});
