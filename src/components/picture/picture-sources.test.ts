import { expect, test } from 'vitest';
import type { PictureAsset } from '../../content-model/entry.ts';
import { pictureSources } from './picture-sources.ts';

const asset: PictureAsset = {
  kind: 'picture',
  digest: 'abc123',
  width: 2400,
  height: 1601,
  widths: [480, 960, 1600],
  shapes: { the: [320, 640], vuong: [] },
};

test('lists every width of the full picture in ascending order', () => {
  expect(pictureSources(asset, 'full').srcset).toBe(
    '/anh/abc123-480.webp 480w, /anh/abc123-960.webp 960w, /anh/abc123-1600.webp 1600w',
  );
});

test('keeps the proportions of the original in the size of the largest file', () => {
  expect(pictureSources(asset, 'full')).toMatchObject({ width: 1600, height: 1067, largest: '/anh/abc123-1600.webp' });
});

test('gives programs without srcset the first file that is wide enough', () => {
  expect(pictureSources(asset, 'full').src).toBe('/anh/abc123-960.webp');
  expect(pictureSources(asset, 'the').src).toBe('/anh/abc123-the-640.webp');
});

test('names the cut files by their shape and knows their proportions', () => {
  expect(pictureSources(asset, 'the')).toMatchObject({
    width: 640,
    height: 427,
    srcset: '/anh/abc123-the-320.webp 320w, /anh/abc123-the-640.webp 640w',
  });
  const square = { ...asset, shapes: { vuong: [160] } };
  expect(pictureSources(square, 'vuong')).toMatchObject({ src: '/anh/abc123-vuong-160.webp', width: 160, height: 160 });
});

test('falls back to the full picture when the shape was not derived', () => {
  expect(pictureSources(asset, 'vuong')).toEqual(pictureSources(asset, 'full'));
});

test('never gives a height of zero to a very wide strip', () => {
  expect(pictureSources({ ...asset, width: 20000, height: 3, widths: [480] }, 'full').height).toBe(1);
});

test('throws for a picture without files', () => {
  expect(() => pictureSources({ ...asset, widths: [] }, 'full')).toThrow('abc123');
});
