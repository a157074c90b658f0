import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBytes, formatNumber, formatPercent, parseVietnameseNumber, withUnit } from './numbers.ts';

describe('writing numbers', () => {
  it.each([
    [1234567.89, '1.234.567,89'],
    [1234, '1.234'],
    [0.126, '0,13'],
    [-1500, '-1.500'],
    [-0.001, '0'],
  ])('writes %d as %j', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('writes percentages without a space', () => {
    expect(formatPercent(98.54)).toBe('98,5%');
    expect(withUnit(102.25, '%')).toBe('102,25%');
  });

  it('holds number and unit together with a no-break space', () => {
    expect(withUnit(12.5, 'triệu đồng')).toBe('12,5\u00A0triệu đồng');
    expect(withUnit(1200, '')).toBe('1.200');
  });

  it.each([
    [0, '0\u00A0B'],
    [1023, '1.023\u00A0B'],
    [358_400, '350\u00A0KB'],
    [1_234_567, '1,2\u00A0MB'],
    [1_048_500, '1\u00A0MB'],
    [5_000_000_000, '4,7\u00A0GB'],
  ])('writes %d bytes as %j', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

describe('parseVietnameseNumber', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1.234.567', 1234567],
    ['1\u00A0234\u00A0567,25', 1234567.25],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1.234', 1234],
    ['0.125', 0.125],
    ['12.50', 12.5],
    [' −3,5 ', -3.5],
    ['+7', 7],
    ['-0', 0],
  ])('reads %j as %d', (text, value) => {
    expect(parseVietnameseNumber(text)).toBe(value);
  });

  it.each([
    '',
    '-',
    '1,234.5',
    '1,234,567',
    '1.23.456',
    '1.234 567',
    '12 %',
    '5 tỷ',
    '1e5',
    ',5',
    '5,',
    '--1',
    '9'.repeat(400),
  ])('does not guess at %j', (text) => {
    expect(parseVietnameseNumber(text)).toBeUndefined();
  });

  it('reads back every number that is written here', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
        const value = hundredths / 100;
        expect(parseVietnameseNumber(formatNumber(value))).toBe(value);
      }),
    );
  });

  it('gives a finite number or undefined for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0159., -+') }), (text) => {
        expect(Number.isFinite(parseVietnameseNumber(text) ?? 0)).toBe(true);
      }),
    );
  });
});
