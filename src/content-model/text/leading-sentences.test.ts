import { expect, test } from 'vitest';
import { leadingSentences } from './leading-sentences.ts';

const text = 'Ba giờ sáng, 12 người ra sửa đường. Đến 7/9/2026 xe đã qua được. Cả xóm cùng ăn bữa cơm muộn.';

test('takes the whole sentences that fit', () => {
  expect(leadingSentences(text, 70)).toBe('Ba giờ sáng, 12 người ra sửa đường. Đến 7/9/2026 xe đã qua được.');
  expect(leadingSentences(text, 36)).toBe('Ba giờ sáng, 12 người ra sửa đường.');
});

test('keeps a text that fits as it is', () => {
  expect(leadingSentences(`  ${text} `, 200)).toBe(text);
});

test('cuts a first sentence that is too long at a word', () => {
  expect(leadingSentences(text, 20)).toBe('Ba giờ sáng, 12…');
});

test('does not break after a point that no capital follows', () => {
  expect(leadingSentences('Có 1.352 xóm có tổ. Tốt.', 22)).toBe('Có 1.352 xóm có tổ.');
});

test('ends a sentence after the closing quotation mark', () => {
  expect(leadingSentences('“Phải làm ngay.” Ông nói thế.', 18)).toBe('“Phải làm ngay.”');
});
