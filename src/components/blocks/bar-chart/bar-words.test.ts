import { expect, test } from 'vitest';
import { barWords, shareOfTarget, valueOverTarget } from './bar-words.ts';

test('writes value, target and share of the target', () => {
  expect(barWords({ value: 59, target: 50 }, 'xã')).toEqual({
    value: '59\u00A0xã',
    target: '50\u00A0xã',
    share: '118%',
  });
  expect(valueOverTarget({ value: 59, target: 50 }, 'xã')).toBe('59/50\u00A0xã');
});

test('writes the value alone without a target', () => {
  expect(barWords({ value: 1234.5 }, 'km')).toEqual({ value: '1.234,5\u00A0km' });
  expect(valueOverTarget({ value: 1234.5 }, 'km')).toBe('1.234,5\u00A0km');
});

test('takes no percentage of a percentage', () => {
  expect(barWords({ value: 98.5, target: 95 }, '%')).toEqual({ value: '98,5%', target: '95%' });
  expect(valueOverTarget({ value: 98.5, target: 95 }, '%')).toBe('98,5%');
});

test('never rounds a missed target up to 100%', () => {
  expect(shareOfTarget(99_999, 100_000)).toBe('99,9%');
  expect(shareOfTarget(100_000, 100_000)).toBe('100%');
});

test('has no share of a target of nothing or below', () => {
  expect(shareOfTarget(5, 0)).toBeUndefined();
  expect(shareOfTarget(5, -10)).toBeUndefined();
});
