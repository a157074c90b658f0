import { expect, test } from 'vitest';
import { clampPoint, readFocalPoint, stepPoint, writeFocalPoint } from './focal-point.ts';

test('reads and writes a point, and takes the middle for anything else', () => {
  expect(writeFocalPoint(readFocalPoint('48% 62%'))).toBe('48% 62%');
  for (const other of [undefined, 'giữa', '50 50', 7]) expect(readFocalPoint(other)).toEqual([50, 50]);
  expect(readFocalPoint('120% 0%')).toEqual([100, 0]);
});

test('steps with arrows, longer with Shift, never out of the picture', () => {
  expect(stepPoint([50, 50], 'ArrowUp', false)).toEqual([50, 48]);
  expect(stepPoint([95, 50], 'ArrowRight', true)).toEqual([100, 50]);
  expect(stepPoint([50, 50], 'Enter', false)).toBeUndefined();
  expect(clampPoint([33.4, -2])).toEqual([33, 0]);
});
