import { daysInMonth } from './civil-days.ts';
import { formatDate, formatMonth } from './format-date.ts';
import { compareLocal, parseLocalTime } from './local-time.ts';
import type { LocalTime } from './local-time.ts';

/** How exactly a date is known. */
export type DatePrecision = 'ngày' | 'tháng' | 'quý' | 'năm';

/** A date as exact as it is known; the form of `value` tells the precision: `2020-02-25`, `2020-09`, `2020-Q3`, `2020`. */
export interface PreciseDate {
  value: string;
  precision: DatePrecision;
}

/** Reads a date of any precision from its written form; undefined when the form is another or the day, month or quarter does not exist. */
export function parsePreciseDate(s: string): PreciseDate | undefined {
  const value = s.trim();
  const precision = FORMS.find(([form]) => form.test(value))?.[1];
  if (precision === undefined) return undefined;
  return parseLocalTime(firstDay(value, precision)) === undefined ? undefined : { value, precision };
}

/** The date in words: "25/02/2020", "tháng 9/2020", "quý III/2020", "năm 2020". Text must be a form that `parsePreciseDate` reads. */
export function formatPreciseDate(date: PreciseDate | string): string {
  const { value, precision } = read(date);
  if (precision === 'ngày') return formatDate(value);
  if (precision === 'tháng') return formatMonth(firstDay(value, precision));
  if (precision === 'quý') return `quý ${ROMAN[quarterOf(value) - 1] ?? ''}/${value.slice(0, 4)}`;
  return `năm ${value}`;
}

/** The first minute that the date covers: `2020-Q3` → `2020-07-01T00:00`. */
export function startOf(date: PreciseDate | string): LocalTime {
  const { value, precision } = read(date);
  return `${firstDay(value, precision)}T00:00`;
}

/** The last minute that the date covers: `2020-Q3` → `2020-09-30T23:59`. */
export function endOf(date: PreciseDate | string): LocalTime {
  const { value, precision } = read(date);
  return `${lastDay(value, precision)}T23:59`;
}

/** Orders two dates by their beginning, then by their end, so that a day comes before the month that it opens. */
export function comparePrecise(a: PreciseDate | string, b: PreciseDate | string): -1 | 0 | 1 {
  return compareLocal(startOf(a), startOf(b)) || compareLocal(endOf(a), endOf(b));
}

const FORMS: readonly (readonly [RegExp, DatePrecision])[] = [
  [/^\d{4}-\d{2}-\d{2}$/u, 'ngày'],
  [/^\d{4}-\d{2}$/u, 'tháng'],
  [/^\d{4}-Q[1-4]$/u, 'quý'],
  [/^\d{4}$/u, 'năm'],
];

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

function read(date: PreciseDate | string): PreciseDate {
  if (typeof date !== 'string') return date;
  const parsed = parsePreciseDate(date);
  // The schema has refused such text before: reaching this is a bug.
  if (!parsed) throw new RangeError(`Not a date of known precision: "${date}"`);
  return parsed;
}

function firstDay(value: string, precision: DatePrecision): string {
  if (precision === 'ngày') return value;
  if (precision === 'tháng') return `${value}-01`;
  if (precision === 'quý') return `${value.slice(0, 4)}-${String(quarterOf(value) * 3 - 2).padStart(2, '0')}-01`;
  return `${value}-01-01`;
}

function lastDay(value: string, precision: DatePrecision): string {
  if (precision === 'ngày') return value;
  if (precision === 'năm') return `${value}-12-31`;
  const year = value.slice(0, 4);
  const month = precision === 'tháng' ? Number(value.slice(5)) : quarterOf(value) * 3;
  return `${year}-${String(month).padStart(2, '0')}-${daysInMonth(Number(year), month)}`;
}

function quarterOf(value: string): number {
  return Number(value.slice(6));
}
