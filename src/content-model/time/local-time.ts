import { fromDayNumber, isCivilDay, toDayNumber } from './civil-days.ts';
import type { CivilDay } from './civil-days.ts';

/** A calendar day as `YYYY-MM-DD`. */
export type LocalDate = string;

/**
 * Wall time in Asia/Ho_Chi_Minh as `YYYY-MM-DDTHH:mm`, taken as UTC+7 at all times. The functions of this folder also take a
 * `LocalDate` wherever they take a `LocalTime`; it stands for the day as a whole, and for its first minute where a minute is needed.
 */
export type LocalTime = string;

/**
 * Reads a date or a time as people and editing software write it: a space or T, seconds and fractions dropped, a trailing "+07:00" or
 * "Z" both read as local time (Keystatic writes local time with Z). A date alone gives its first minute. Undefined for
 * anything else: days and hours that do not exist, other offsets.
 */
export function parseLocalTime(input: string): LocalTime | undefined {
  const found = WRITTEN_TIME.exec(input.trim());
  if (!found) return undefined;
  const [, date = '', time = '00:00'] = found;
  return isCivilDay(splitDate(date)) ? `${date}T${time}` : undefined;
}

/** The instant of a local time as ISO 8601 with its offset: `2020-02-25T18:00:00+07:00`. */
export function toInstant(local: LocalTime): string {
  const { date, time } = splitLocal(local);
  return `${date}T${time ?? '00:00'}:00+07:00`;
}

/** Milliseconds since 1/1/1970 UTC of a local time. */
export function toEpochMs(local: LocalTime): number {
  const { date, time } = splitLocal(local);
  const [hours = 0, minutes = 0] = (time ?? '00:00').split(':').map(Number);
  return toDayNumber(splitDate(date)) * DAY_MS + (hours * 60 + minutes) * MINUTE_MS - OFFSET_MS;
}

/** The local time at an instant in milliseconds since 1/1/1970 UTC, seconds dropped. Throws a RangeError outside the years 1 to 9999. */
export function fromEpochMs(ms: number): LocalTime {
  const localMs = ms + OFFSET_MS;
  const dayNumber = Math.floor(localMs / DAY_MS);
  const minutes = Math.floor((localMs - dayNumber * DAY_MS) / MINUTE_MS);
  return `${joinDate(fromDayNumber(dayNumber))}T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Orders two local times, the earlier first. */
export function compareLocal(a: LocalTime, b: LocalTime): -1 | 0 | 1 {
  const [x, y] = [toInstant(a), toInstant(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The same time of day a number of calendar days later (earlier when negative); a date alone stays a date alone. */
export function addDays(local: LocalTime, days: number): LocalTime {
  const { date, time } = splitLocal(local);
  const moved = joinDate(fromDayNumber(toDayNumber(splitDate(date)) + days));
  return time === undefined ? moved : `${moved}T${time}`;
}

/** Calendar days from the day of `a` to the day of `b`, whatever the time of day; negative when `b` is earlier. */
export function daysBetween(a: LocalTime, b: LocalTime): number {
  return dayNumberOf(b) - dayNumberOf(a);
}

/** Days since 1/1/1970 of the local day. */
export function dayNumberOf(local: LocalTime): number {
  return toDayNumber(splitDate(splitLocal(local).date));
}

/** The calendar day of a local time, without its time of day. */
export function dateOf(local: LocalTime): LocalDate {
  return splitLocal(local).date;
}

/** The parts of a local time; `time` is undefined for a date alone. Throws a RangeError on text that is neither. */
export function splitLocal(local: LocalTime): { date: LocalDate; time: string | undefined } {
  const [, date, time] = LOCAL.exec(local) ?? [];
  if (date === undefined || !isCivilDay(splitDate(date))) throw new RangeError(`Not a local time: "${local}"`);
  return { date, time };
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const OFFSET_MS = 7 * 60 * MINUTE_MS;

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/u;
const WRITTEN_TIME =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|\+07:?00)?)?$/u;

function splitDate(date: LocalDate): CivilDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

function joinDate(day: CivilDay): LocalDate {
  if (!isCivilDay(day)) throw new RangeError(`No such day: ${JSON.stringify(day)}`);
  return `${String(day.year).padStart(4, '0')}-${pad(day.month)}-${pad(day.day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
