import { formatDate, formatTime } from '../content-model/time/format-date.ts';
import { fromEpochMs, type LocalTime } from '../content-model/time/local-time.ts';

/** `18:00 ngày 25/02/2020`. */
export function formatDateTime(local: LocalTime): string {
  return `${formatTime(local)} ngày ${formatDate(local)}`;
}

/** An instant in ISO 8601 in Vietnamese time. */
export function formatInstant(iso: string): string {
  return formatDateTime(fromEpochMs(Date.parse(iso)));
}
