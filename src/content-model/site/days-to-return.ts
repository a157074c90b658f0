import { isCivilDay } from '../time/civil-days.ts';
import { daysBetween, splitLocal, type LocalTime } from '../time/local-time.ts';

/** Days from today to the next return of a month and day; 29 February is kept on 1 March in other years. */
export function daysToReturn(day: string, now: LocalTime): number {
  const { date } = splitLocal(now);
  const year = Number(date.slice(0, 4));
  const days = daysBetween(date, inYear(day, year));
  return days >= 0 ? days : daysBetween(date, inYear(day, year + 1));
}

function inYear(day: string, year: number): string {
  const [month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return isCivilDay({ year, month, day: dayOfMonth })
    ? `${String(year).padStart(4, '0')}-${day}`
    : `${String(year).padStart(4, '0')}-03-01`;
}
