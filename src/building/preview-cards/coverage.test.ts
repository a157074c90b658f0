import { expect, test } from 'vitest';
import { createCoverage } from './coverage.ts';

type Corner = readonly [x: number, y: number];

/** The red of every pixel of 6 × 4, painted in white on black. */
function paint(...shapes: (readonly Corner[])[]): number[][] {
  const coverage = createCoverage(6, 4);
  for (const shape of shapes)
    shape.forEach(([x, y], index) => {
      const [nextX, nextY] = shape[(index + 1) % shape.length] ?? [x, y];
      coverage.take(x, y, nextX, nextY);
    });
  const pixels = new Uint8Array(6 * 4 * 3);
  coverage.paint(pixels, '#ffffff');
  return Array.from({ length: 4 }, (_, y) => Array.from({ length: 6 }, (_, x) => pixels[(y * 6 + x) * 3] ?? 0));
}

const box = (left: number, top: number, right: number, bottom: number): Corner[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

test('fills whole pixels wholly and parts of pixels by their area', () => {
  expect(paint(box(1, 1, 3.5, 2.25))).toEqual([
    [0, 0, 0, 0, 0, 0],
    [0, 255, 255, 128, 0, 0],
    [0, 64, 64, 32, 0, 0],
    [0, 0, 0, 0, 0, 0],
  ]);
});

test('halves the pixels on a diagonal', () => {
  const triangle: Corner[] = [
    [0, 0],
    [4, 4],
    [0, 4],
  ];
  expect(paint(triangle)).toEqual([
    [128, 0, 0, 0, 0, 0],
    [255, 128, 0, 0, 0, 0],
    [255, 255, 128, 0, 0, 0],
    [255, 255, 255, 128, 0, 0],
  ]);
});

test('spreads a flat edge over the pixels it crosses', () => {
  const wedge: Corner[] = [
    [0, 1],
    [6, 1],
    [6, 2],
  ];
  expect(paint(wedge)[1]).toEqual([21, 64, 106, 149, 191, 234]);
});

test('leaves holes, fills overlaps once and cuts off what hangs over the border', () => {
  const hole = box(1, 1, 3, 3).toReversed();
  expect(paint(box(0, 0, 4, 4), hole)[2]).toEqual([255, 0, 0, 255, 0, 0]);
  expect(paint(box(0, 0, 4, 4), box(1, 1, 5, 3))[2]).toEqual([255, 255, 255, 255, 255, 0]);
  expect(paint(box(-3, -2, 9, 9))).toEqual(Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => 255)));
});

test('starts afresh after painting', () => {
  const coverage = createCoverage(2, 1);
  const pixels = new Uint8Array(6);
  for (const [fromX, fromY, toX, toY] of [
    [1, 0, 1, 1],
    [0, 1, 0, 0],
  ] as const)
    coverage.take(fromX, fromY, toX, toY);
  coverage.paint(pixels, '#0000ff');
  expect([...pixels]).toEqual([0, 0, 255, 0, 0, 0]);
  coverage.paint(pixels, '#ff0000');
  expect([...pixels]).toEqual([0, 0, 255, 0, 0, 0]);
});
