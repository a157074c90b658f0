import { expect, test } from 'vitest';
import { balanceLines } from './balance-lines.ts';
import { fitTitle } from './fit-title.ts';

const half = (text: string, size: number) => [...text].length * size * 0.5;
const room = { width: 600, height: 330, largest: 80, smallest: 30 };

test('breaks into the fewest lines and makes them even', () => {
  expect(balanceLines('một hai ba bốn năm sáu', 14, (text) => text.length)).toEqual(['một hai ba', 'bốn năm sáu']);
});

test('keeps what a no-break space joins on one line', () => {
  expect(balanceLines('đạt 84\u00a0hồ', 6, (text) => text.length)).toEqual(['đạt', '84\u00a0hồ']);
});

test('gives a short title the largest size', () => {
  expect(fitTitle('Kim Đồng', room, half)).toEqual({ lines: ['Kim Đồng'], size: 80 });
});

test('shrinks a long title until all of it fits', () => {
  const title =
    'Ủy ban nhân dân tỉnh phát động đợt thi đua đặc biệt chào mừng Đại hội đại biểu Đảng bộ tỉnh lần thứ XIX';
  const { lines, size } = fitTitle(title, room, half);
  expect(lines.join(' ')).toBe(title);
  expect(lines.length).toBeLessThanOrEqual(5);
  expect(size).toBeLessThan(80);
  expect(lines.every((line) => half(line, size) <= room.width)).toBe(true);
});

test('cuts only what is too long at the smallest size', () => {
  const { lines, size } = fitTitle('nghiêng '.repeat(60), room, half);
  expect(size).toBe(30);
  expect(lines).toHaveLength(6);
  expect(lines.at(-1)).toMatch(/nghiêng…$/u);
});

test('gives up on a word that no line can hold', () => {
  expect(fitTitle('N'.repeat(200), { ...room, width: 20 }, half).lines).toEqual(['…']);
});
