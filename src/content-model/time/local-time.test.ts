import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareLocal,
  dateOf,
  daysBetween,
  fromEpochMs,
  parseLocalTime,
  splitLocal,
  toEpochMs,
  toInstant,
} from './local-time.ts';

const epochMs = fc.integer({ min: Date.UTC(1800, 0, 1), max: Date.UTC(2300, 0, 1) });

describe('parseLocalTime', () => {
  it.each([
    ['2020-02-25', '2020-02-25T00:00'],
    ['2020-02-25T18:00', '2020-02-25T18:00'],
    ['2020-02-25 18:00', '2020-02-25T18:00'],
    ['2020-02-25T18:00:59', '2020-02-25T18:00'],
    ['2020-02-25T18:00:00.000Z', '2020-02-25T18:00'],
    ['2020-02-25T18:00Z', '2020-02-25T18:00'],
    ['2020-02-25T18:00:00+07:00', '2020-02-25T18:00'],
    [' 2020-02-29T23:59 ', '2020-02-29T23:59'],
  ])('reads %j as %j', (input, local) => {
    expect(parseLocalTime(input)).toBe(local);
  });

  it.each([
    '2020-02-30',
    '2021-02-29',
    '2020-13-01',
    '2020-00-10',
    '0000-01-01',
    '2020-02-25T25:00',
    '2020-02-25T24:00',
    '2020-02-25T18:60',
    '2020-02-25T18:00:60',
    '2020-02-25T18:00+08:00',
    '2020-02-25Z',
    '2020-02-25T',
    '25/02/2020',
    '2020-2-5',
    '',
  ])('rejects %j', (input) => {
    expect(parseLocalTime(input)).toBeUndefined();
  });

  it('reads its own output unchanged, whatever is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^20[0-3]\d-[01]\d-[0-3]\d[T ][0-2]\d:[0-6]\dZ?$/u), (input) => {
        const local = parseLocalTime(input);
        expect(local === undefined || parseLocalTime(local) === local).toBe(true);
      }),
    );
  });
});

describe('instants', () => {
  it('carry the offset +07:00', () => {
    expect(toInstant('2020-02-25T18:00')).toBe('2020-02-25T18:00:00+07:00');
    expect(toInstant('2020-02-25')).toBe('2020-02-25T00:00:00+07:00');
    expect(toEpochMs('2020-02-25T18:00')).toBe(Date.UTC(2020, 1, 25, 11));
    expect(fromEpochMs(Date.UTC(2020, 11, 31, 17, 0, 59))).toBe('2021-01-01T00:00');
  });

  it('agree with Date and come back to the minute', () => {
    fc.assert(
      fc.property(epochMs, (ms) => {
        const local = fromEpochMs(ms);
        expect(toEpochMs(local)).toBe(Math.floor(ms / 60_000) * 60_000);
        expect(Date.parse(toInstant(local))).toBe(toEpochMs(local));
      }),
    );
  });

  it('order local times', () => {
    expect(compareLocal('2020-02-25T18:00', '2020-02-25T18:01')).toBe(-1);
    expect(compareLocal('2020-02-25', '2020-02-25T00:00')).toBe(0);
    expect(compareLocal('2021-01-01T00:00', '2020-12-31T23:59')).toBe(1);
  });
});

describe('calendar days', () => {
  it('are added across months and years, the time of day kept', () => {
    expect(addDays('2020-02-25T18:00', 5)).toBe('2020-03-01T18:00');
    expect(addDays('2020-01-01', -1)).toBe('2019-12-31');
  });

  it('are counted by date, not by hours', () => {
    expect(daysBetween('2020-02-25T23:59', '2020-02-26T00:00')).toBe(1);
    expect(daysBetween('2020-03-01', '2020-02-25T18:00')).toBe(-5);
  });

  it('added are the days between', () => {
    fc.assert(
      fc.property(epochMs, fc.integer({ min: -40_000, max: 40_000 }), (ms, days) => {
        const local = fromEpochMs(ms);
        expect(daysBetween(local, addDays(local, days))).toBe(days);
      }),
    );
  });

  it('stand alone without the time', () => {
    expect(dateOf('2020-02-25T18:00')).toBe('2020-02-25');
    expect(splitLocal('2020-02-25')).toEqual({ date: '2020-02-25', time: undefined });
  });
});

describe('misuse', () => {
  it('throws on text that is no local time and on days beyond the calendar', () => {
    expect(() => toInstant('2020-02-30T10:00')).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => fromEpochMs(Number.NaN)).toThrow(RangeError);
  });
});
