import { fromEpochMs, parseLocalTime, type LocalTime } from '../../content-model/time/local-time.ts';

/** When a post appeared, in Vietnamese time; `isShifted` when the old site's clock was set to another zone. */
export function postDate(
  date: string,
  dateGmt: string,
): { readonly at: LocalTime; readonly isShifted: boolean } | undefined {
  const local = parseLocalTime(date);
  const gmt = epochOf(dateGmt);
  if (gmt === undefined) return local === undefined ? undefined : { at: local, isShifted: false };
  const at = fromEpochMs(gmt);
  return { at, isShifted: local !== undefined && local !== at };
}

/** Milliseconds of `2019-05-02 03:00:00` in UTC; undefined for WordPress's `0000-00-00`. */
export function epochOf(gmt: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(gmt) || gmt.startsWith('0000')) return undefined;
  const ms = Date.parse(`${gmt.replace(' ', 'T')}Z`);
  return Number.isNaN(ms) ? undefined : ms;
}
