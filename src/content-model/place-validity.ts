import type { Place } from './reference/catalogues.ts';
import { compareLocal, type LocalTime } from './time/local-time.ts';
import { endOf, startOf } from './time/precise-date.ts';

/** Whether a place bore its name and level on a day. */
export function isPlaceValidOn(place: Pick<Place, 'validFrom' | 'validUntil'>, day: LocalTime): boolean {
  const date = day.slice(0, 10);
  if (place.validFrom !== undefined && compareLocal(date, startOf(place.validFrom).slice(0, 10)) < 0) return false;
  return place.validUntil === undefined || compareLocal(date, endOf(place.validUntil).slice(0, 10)) <= 0;
}

/** Whether a place bore its name and level at least on one day of a date of any precision. */
export function isPlaceValidDuring(place: Pick<Place, 'validFrom' | 'validUntil'>, date: string): boolean {
  if (place.validFrom !== undefined && compareLocal(startOf(place.validFrom), endOf(date)) > 0) return false;
  return place.validUntil === undefined || compareLocal(endOf(place.validUntil), startOf(date)) >= 0;
}
