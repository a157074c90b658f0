import { expect, test } from 'vitest';
import { joinLines, type PdfPiece } from './join-lines.ts';

const WIDTH = 30;
const piece = (str: string, left: number, level: number, hasEOL = false): PdfPiece => ({
  str,
  hasEOL,
  width: str === '' ? 0 : WIDTH,
  height: str === '' ? 0 : 12,
  transform: [12, 0, 0, 12, left, level],
});

test('ends a line where the next piece stands lower', () => {
  const pieces = [piece('Kế ', 50, 700), piece('hoạch', 80, 700, true), piece('thi đua', 50, 686, true)];
  expect(joinLines(pieces)).toBe('Kế hoạch\nthi đua\n');
});

test('does not cut a word whose letters come from two fonts', () => {
  const pieces = [piece('Cao B', 50, 700, true), piece('ằng', 80, 701, true), piece('2025', 50, 680)];
  expect(joinLines(pieces)).toBe('Cao Bằng\n2025');
});

test('passes over empty pieces where fonts change', () => {
  const pieces = [
    ...[piece('Căn c', 50, 700), piece('', 80, 700, true), piece('ứ', 80, 700), piece(' ', 110, 700)],
    ...[piece('Lu', 140, 700), piece('', 50, 686, true), piece('ật', 50, 686)],
  ];
  expect(joinLines(pieces)).toBe('Căn cứ Lu\nật');
});

test('keeps the cells of a row apart', () => {
  expect(joinLines([piece('Xóm', 50, 700, true), piece('Thành tích', 200, 700)])).toBe('Xóm\nThành tích');
});
