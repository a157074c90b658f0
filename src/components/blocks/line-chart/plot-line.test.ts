import { expect, test } from 'vitest';
import { plotLine } from './plot-line.ts';

test('spreads the points over the whole width and counts heights from the top', () => {
  expect(plotLine([0, 50, 100]).points).toEqual([
    { x: 0, y: 100 },
    { x: 50, y: 50 },
    { x: 100, y: 0 },
  ]);
});

test('starts at zero when the smallest value lies in the near half', () => {
  const plot = plotLine([320, 901]);
  expect(plot.ticks).toEqual([0, 500, 1000]);
  expect(plot.zero).toBe(100);
});

test('cuts the scale when all values lie far from zero, and then knows no zero', () => {
  const plot = plotLine([95.2, 98.9]);
  expect(plot.ticks[0]).toBe(95);
  expect(plot).not.toHaveProperty('zero');
});

test('draws zero inside when values lie on both sides of it', () => {
  const plot = plotLine([120, -340]);
  expect(plot.ticks).toEqual([-400, -200, 0, 200]);
  expect(plot.zero).toBe(33.33);
});

test('ends at zero for small and great losses', () => {
  expect(plotLine([-10, -90]).ticks.at(-1)).toBe(0);
});

test.each([[[0, 0]], [[7, 7, 7]], [[-5, -5]]])('lays equal values %j on one level inside the chart', (values) => {
  const heights = new Set(plotLine(values).points.map((point) => point.y));
  expect(heights.size).toBe(1);
  const [height = -1] = heights;
  expect(height).toBeGreaterThan(0);
  expect(height).toBeLessThan(100);
});

test('stays inside the chart at huge numbers', () => {
  for (const { y } of plotLine([9e15, -9e15, 1]).points) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(100);
  }
});

test('puts the hairlines at equal distances from edge to edge', () => {
  expect(plotLine([0, 10]).tickHeights).toEqual([100, 50, 0]);
});

test('keeps the labels of the ends clear of the line', () => {
  expect(plotLine([1, 5, 2])).toMatchObject({ firstLabel: 'below', lastLabel: 'below' });
  expect(plotLine([5, 1, 6])).toMatchObject({ firstLabel: 'above', lastLabel: 'above' });
});

test('finds the first highest and lowest point', () => {
  expect(plotLine([3, 9, 1, 9, 1])).toMatchObject({ highest: 1, lowest: 2 });
});
