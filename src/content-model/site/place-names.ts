import type { Place } from '../reference/catalogues.ts';
import { addDays } from '../time/local-time.ts';
import { formatPreciseDate, parsePreciseDate } from '../time/precise-date.ts';
import { placeName } from './place-tree.ts';

/** A date in running text: "1/7/2025", without the zeros of a date line. */
export function plainDate(date: string): string {
  return formatPreciseDate(date).replace(/\b0(?=\d)/g, '');
}

/** The first day on which a name no longer held: "1/7/2025"; of a month, quarter or year the date itself ("tháng 9/2012"). */
export function endedFrom(validUntil: string): string {
  return plainDate(parsePreciseDate(validUntil)?.precision === 'ngày' ? addDays(validUntil, 1) : validUntil);
}

/** The full name as it begins a sentence or stands as a title: "Huyện Trùng Khánh". */
export function placeTitle(place: Pick<Place, 'level' | 'name'>): string {
  const name = placeName(place);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
