import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

const piece = (str: string, level: number, hasEOL = false) => ({
  str,
  hasEOL,
  height: 12,
  transform: [12, 0, 0, 12, 50, level],
});

test('ends a line where the next piece stands lower', () => {
  expect(joinLines([piece('Kế ', 700), piece('hoạch', 700, true), piece('thi đua', 686, true)])).toBe(
    'Kế hoạch\nthi đua\n',
  );
});

test('does not cut a word whose letters come from two fonts', () => {
  expect(joinLines([piece('Cao B', 700, true), piece('ằng', 701, true), piece('2025', 680)])).toBe('Cao Bằng\n2025');
});
