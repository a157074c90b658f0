import { expect, test } from 'vitest';
import { glyphEdges } from './glyph-edges.ts';

test('closes an outline and keeps its straight edges', () => {
  const edges = glyphEdges(
    [{ type: 'M', x: 0, y: 0 }, { type: 'L', x: 4, y: 0 }, { type: 'L', x: 4, y: -3 }, { type: 'Z' }],
    0.5,
  );
  expect([...edges]).toEqual([0, 0, 4, 0, 4, 0, 4, -3, 4, -3, 0, 0]);
});

test('cuts a curve into as many chords as its bend asks for', () => {
  const curve = [
    { type: 'M' as const, x: 0, y: 0 },
    { type: 'Q' as const, x1: 50, y1: 100, x: 100, y: 0 },
  ];
  expect([...glyphEdges(curve, 13)]).toEqual([0, 0, 50, 50, 50, 50, 100, 0]);
  expect(glyphEdges(curve, 0.5).length / 4).toBe(10);
});
