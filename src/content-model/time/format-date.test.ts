import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDateLine,
  formatDuration,
  formatMonth,
  formatRange,
  formatRelativeDays,
  formatTime,
} from './format-date.ts';

describe('formatDateLine', () => {
  it.each([
    ['2020-02-25T18:00', 'Thứ ba, 25/02/2020, 18:00'],
    ['2020-02-25', 'Thứ ba, 25/02/2020'],
    ['2020-03-01T00:00', 'Chủ nhật, 01/03/2020, 00:00'],
    ['2020-02-29', 'Thứ bảy, 29/02/2020'],
    ['1945-09-02', 'Chủ nhật, 02/09/1945'],
    ['1941-01-28', 'Thứ ba, 28/01/1941'],
    ['1970-01-01', 'Thứ năm, 01/01/1970'],
  ])('writes %j as %j', (local, text) => {
    expect(formatDateLine(local)).toBe(text);
  });

  it('names all seven days', () => {
    const week = ['02', '03', '04', '05', '06', '07', '08'].map(
      (day) => formatDateLine(`2020-03-${day}`).split(',')[0],
    );
    expect(week).toEqual(['Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy', 'Chủ nhật']);
  });
});

describe('parts of a date', () => {
  it('writes day, time and month', () => {
    expect(formatDate('2020-02-05T18:00')).toBe('05/02/2020');
    expect(formatTime('2020-02-05T08:05')).toBe('08:05');
    expect(formatTime('2020-02-05')).toBe('');
    expect(formatMonth('2020-02-05')).toBe('tháng 2/2020');
  });
});

describe('formatRelativeDays', () => {
  it.each([
    [12, 'Còn 12 ngày'],
    [1, 'Còn 1 ngày'],
    [0, 'Hôm nay là ngày cuối'],
    [-1, 'Đã kết thúc'],
  ])('%i days: %j', (days, text) => {
    expect(formatRelativeDays(days)).toBe(text);
  });
});

describe('formatRange', () => {
  it.each([
    ['2020-02-25', '2020-09-30', '25/02 – 30/09/2020'],
    ['2020-02-25T18:00', '2021-01-31', '25/02/2020 – 31/01/2021'],
    ['2020-02-25T00:00', '2020-02-25T00:00', '25/02/2020'],
    ['2020-02-25T18:00', '2020-02-25T20:00', '25/02/2020, 18:00–20:00'],
  ])('%j to %j: %j', (a, b, text) => {
    expect(formatRange(a, b)).toBe(text);
  });
});

describe('formatDuration', () => {
  it.each([
    [200, '3 phút 20 giây'],
    [3900, '1 giờ 5 phút'],
    [59.6, '1 phút'],
    [0, '0 giây'],
  ])('%d seconds: %j', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});
