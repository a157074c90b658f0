import { expect, test } from 'vitest';
import { isPlaceValidDuring, isPlaceValidOn } from './place-validity.ts';

const district = { validFrom: '2020-03-01', validUntil: '2025-06' };

test.for([
  ['2020-02-29T23:59', false],
  ['2020-03-01T00:00', true],
  ['2025-06-30T23:59', true],
  ['2025-07-01T00:00', false],
] as const)('on %s the district was there: %s', ([day, isValid]) => {
  expect(isPlaceValidOn(district, day)).toBe(isValid);
});

test.for([
  ['2019', false],
  ['2020', true],
  ['2020-Q1', true],
  ['2025', true],
  ['2025-Q3', false],
  ['2025-06-30', true],
] as const)('some time in %s the district was there: %s', ([date, isValid]) => {
  expect(isPlaceValidDuring(district, date)).toBe(isValid);
});

test('a place without dates was always there', () => {
  expect(isPlaceValidOn({}, '1945-09-02')).toBe(true);
  expect(isPlaceValidDuring({}, '1945')).toBe(true);
});
