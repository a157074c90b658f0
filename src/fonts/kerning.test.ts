import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import { expect, test } from 'vitest';
import { readKerning } from './kerning.ts';

const ttf = await readFile(
  createRequire(import.meta.url).resolve('@expo-google-fonts/piazzolla/800ExtraBold/Piazzolla_800ExtraBold.ttf'),
);
const kerning = readKerning(ttf);
const font = opentype.parse(new Uint8Array(ttf).buffer);

// Measured in Chromium: width of the pair less the widths of its letters, at 1000 px.
test.each([
  ['Tỏ', -42],
  ['Vă', -60],
  ['AV', -54],
  ['LT', -62],
  ['ưở', -7],
  ['Tư', -8],
  ['nh', 0],
])('kerns %s by %i units as browsers do', (pair, units) => {
  const [left = '', right = ''] = pair;
  expect(kerning(font.charToGlyph(left).index, font.charToGlyph(right).index)).toBe(units);
});

test('finds no kerning in a font without the table', () => {
  expect(readKerning(new Uint8Array(12))(1, 2)).toBe(0);
});
