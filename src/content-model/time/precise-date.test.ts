import { describe, expect, it } from 'vitest';
import { comparePrecise, endOf, formatPreciseDate, parsePreciseDate, startOf } from './precise-date.ts';

describe('parsePreciseDate', () => {
  it.each([
    ['2020-02-25', 'ngày', '25/02/2020', '2020-02-25T00:00', '2020-02-25T23:59'],
    ['2020-09', 'tháng', 'tháng 9/2020', '2020-09-01T00:00', '2020-09-30T23:59'],
    ['2020-02', 'tháng', 'tháng 2/2020', '2020-02-01T00:00', '2020-02-29T23:59'],
    ['2020-Q1', 'quý', 'quý I/2020', '2020-01-01T00:00', '2020-03-31T23:59'],
    ['2020-Q3', 'quý', 'quý III/2020', '2020-07-01T00:00', '2020-09-30T23:59'],
    ['2020-Q4', 'quý', 'quý IV/2020', '2020-10-01T00:00', '2020-12-31T23:59'],
    ['2020', 'năm', 'năm 2020', '2020-01-01T00:00', '2020-12-31T23:59'],
  ])('reads, writes and bounds %j', (value, precision, text, start, end) => {
    expect(parsePreciseDate(value)).toEqual({ value, precision });
    expect(formatPreciseDate(value)).toBe(text);
    expect(startOf(value)).toBe(start);
    expect(endOf(value)).toBe(end);
  });

  it.each(['2020-02-30', '2020-13', '2020-00', '2020-Q5', '2020-Q0', '0000', '20', '2020-2', '25/02/2020', ''])(
    'refuses %j',
    (text) => {
      expect(parsePreciseDate(text)).toBeUndefined();
    },
  );
});

describe('comparePrecise', () => {
  it('orders by beginning, then by end', () => {
    const dates = ['2021', '2020', '2020-Q1', '2020-01-01', '2020-02', '2020-01'];
    expect(dates.sort(comparePrecise)).toEqual(['2020-01-01', '2020-01', '2020-Q1', '2020', '2020-02', '2021']);
  });
});

describe('misuse', () => {
  it('throws on text of another form', () => {
    expect(() => startOf('sắp tới')).toThrow(RangeError);
  });
});
