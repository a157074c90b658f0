import type { Place } from './reference/catalogues.ts';
import { compareLocal, type LocalTime } from './time/local-time.ts';
import { endOf, startOf } from './time/precise-date.ts';

/** Whether a place bore its name and level on a day. */
export function isPlaceValidOn(place: Pick<Place, 'validFrom' | 'validUntil'>, day: LocalTime): boolean {
  const date = day.slice(0, 10);
  if (place.validFrom !== undefined && compareLocal(date, startOf(place.validFrom).slice(0, 10)) < 0) return false;
  return place.validUntil === undefined || compareLocal(date, endOf(place.validUntil).slice(0, 10)) <= 0;
}
