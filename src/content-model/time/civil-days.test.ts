import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth, fromDayNumber, isCivilDay, toDayNumber } from './civil-days.ts';

describe('civil days', () => {
  it('agrees with the calendar of Date in the years 100 to 9999', () => {
    const dayNumbers = fc.integer({ min: -683_003, max: 2_932_896 });
    fc.assert(
      fc.property(dayNumbers, (dayNumber) => {
        const date = new Date(dayNumber * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(fromDayNumber(dayNumber)).toEqual(day);
        expect(toDayNumber(day)).toBe(dayNumber);
        expect(isCivilDay(day)).toBe(true);
      }),
    );
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2020, 2021].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29, 28]);
  });
});
