import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskNumbers } from './mask-numbers.ts';

test.each([
  ['Gọi 0912 345 678 nhé', 'Gọi 09xx xxx xxx nhé'],
  ['Gọi +84 912.345.678', 'Gọi +84 xxx.xxx.xxx'],
  ['CCCD 004090001234 của tôi', 'CCCD xxxxxxxxxxxx của tôi'],
  ['stk 0451000123456 Vietcombank', 'stk xxxxxxxxxxxxx Vietcombank'],
  ['xe 11A-123.45 chạy ẩu', 'xe 11A-xxx.xx chạy ẩu'],
  ['11A-123.45 0912345678', '11A-xxx.xx 09xxxxxxxx'],
  ['xe máy 11B1-123.45', 'xe máy 11Bx-xxx.xx'],
  ['Năm 1950, 1.234.567 đồng, ngày 25/02/2020', 'Năm 1950, 1.234.567 đồng, ngày 25/02/2020'],
])('covers “%s”', (text, masked) => {
  expect(maskNumbers(text)).toBe(masked);
});

test('changes digits alone, keeps the length, and has nothing left to cover', () => {
  const piece = fc.constantFrom(
    '0912345678',
    ' ',
    'stk ',
    '004090001234',
    '11A-123.45',
    'cảm ơn',
    '.',
    '12',
    '\n',
    '🌾',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const masked = maskNumbers(text);
      expect(masked).toHaveLength(text.length);
      expect(
        [...masked].every((sign, at) => sign === [...text][at] || (sign === 'x' && /\d/.test([...text][at] ?? ''))),
      ).toBe(true);
      expect(maskNumbers(masked)).toBe(masked);
    }),
  );
});
