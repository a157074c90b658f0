import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['Thứ ba, 25/02/2020, 18:00', '2020-02-25T18:00'],
  ['Thứ ba, ngày 25/02/2020 6:05 CH', '2020-02-25T18:05'],
  ['6:05 SA 25-2-2020', '2020-02-25T06:05'],
  ['18:00 | 25.02.2020', '2020-02-25T18:00'],
  ['Cập nhật lúc 9h30, 1/3/2020', '2020-03-01T09:30'],
  ['Ngày 25 tháng 2 năm 2020', '2020-02-25T00:00'],
  ['12:30 SA 1/1/2012', '2012-01-01T00:30'],
  ['2020-02-25T18:00:00+07:00', '2020-02-25T18:00'],
  ['31/02/2020', undefined],
  ['Thứ ba', undefined],
])('reads %j', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test.each([
  ['2/25/2020 6:00:00 PM', 'M/d/yyyy h:mm:ss tt', '2020-02-25T18:00'],
  ['Đăng ngày: 25-02-20 (18:00)', 'dd-MM-yy (HH:mm)', '2020-02-25T18:00'],
  ['ngày 05 tháng 12 năm 2011', 'ngày dd tháng MM năm yyyy', '2011-12-05T00:00'],
  ['25/02/2020', 'M/d/yyyy', undefined],
])('reads %j by the format %j', (text, format, expected) => {
  expect(readDate(text, format)).toBe(expected);
});

test('answers for any text and any format', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (text, format) => {
      expect(readDate(text, format) ?? '2000-01-01T00:00').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    }),
  );
});
