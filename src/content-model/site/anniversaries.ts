import type { Anniversary } from '../reference/catalogues.ts';
import type { LocalTime } from '../time/local-time.ts';
import { parsePreciseDate } from '../time/precise-date.ts';
import { daysToReturn } from './days-to-return.ts';

/** A day of remembrance that comes round soon. */
export interface AnniversaryView {
  readonly anniversary: Anniversary;
  /** Month and day as `11-22`. */
  readonly day: string;
  /** Days from today to its next return; 0 is today. */
  readonly days: number;
}

/** The anniversaries in the order in which they come round from today on; only those known to the day. */
export function comingAnniversaries(list: readonly Anniversary[], now: LocalTime, limit: number): AnniversaryView[] {
  return list
    .filter(({ date }) => parsePreciseDate(date)?.precision === 'ngày')
    .map((anniversary) => ({
      anniversary,
      day: anniversary.date.slice(5),
      days: daysToReturn(anniversary.date.slice(5), now),
    }))
    .sort((a, b) => a.days - b.days || (a.anniversary.date < b.anniversary.date ? -1 : 1))
    .slice(0, limit);
}
