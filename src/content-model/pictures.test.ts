import { expect, test } from 'vitest';
import { fullWidthsOf, picturePath, shapeWidthsOf } from './pictures.ts';

test.for([
  [4000, [480, 800, 1200, 1600]],
  [1600, [480, 800, 1200, 1600]],
  [1000, [480, 800, 1000]],
  [480, [480]],
  [60, [60]],
] as const)('a picture %i pixels wide has the widths %j', ([width, widths]) => {
  expect(fullWidthsOf(width)).toEqual(widths);
});

test('shapes are never larger than the picture', () => {
  expect(shapeWidthsOf('the', 4000, 3000)).toEqual([360, 720]);
  expect(shapeWidthsOf('the', 4000, 300)).toEqual([360]);
  expect(shapeWidthsOf('vuong', 100, 3000)).toEqual([100]);
});

test('derived files are named by digest, shape and width', () => {
  expect([picturePath('abc', 480), picturePath('abc', 360, 'the')]).toEqual([
    '/anh/abc-480.webp',
    '/anh/abc-the-360.webp',
  ]);
});
