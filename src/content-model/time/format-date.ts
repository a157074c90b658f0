import { dayNumberOf, splitLocal } from './local-time.ts';
import type { LocalTime } from './local-time.ts';

// By hand: Intl puts the weekday elsewhere and writes capitals differently.
const WEEKDAYS = ['Chủ nhật', 'Thứ hai', 'Thứ ba', 'Thứ tư', 'Thứ năm', 'Thứ sáu', 'Thứ bảy'] as const;

/** The date line of a story: "Thứ ba, 25/02/2020, 18:00"; without the time for a date alone. */
export function formatDateLine(local: LocalTime): string {
  // 1/1/1970 was a Thursday; the second remainder keeps days before it from going negative.
  const weekday = WEEKDAYS[(((dayNumberOf(local) + 4) % 7) + 7) % 7] ?? '';
  const time = formatTime(local);
  return `${weekday}, ${formatDate(local)}${time === '' ? '' : `, ${time}`}`;
}

/** The day: "25/02/2020". */
export function formatDate(local: LocalTime): string {
  const [year, month, day] = splitLocal(local).date.split('-');
  return `${day}/${month}/${year}`;
}

/** The time of day: "18:00"; empty for a date alone. */
export function formatTime(local: LocalTime): string {
  return splitLocal(local).time ?? '';
}

/** The month: "tháng 2/2020". */
export function formatMonth(local: LocalTime): string {
  const [year, month] = splitLocal(local).date.split('-');
  return `tháng ${Number(month)}/${year}`;
}

/** How long something still runs, given the calendar days left: "Còn 12 ngày", "Hôm nay là ngày cuối", "Đã kết thúc". */
export function formatRelativeDays(days: number): string {
  if (days < 0) return 'Đã kết thúc';
  return days === 0 ? 'Hôm nay là ngày cuối' : `Còn ${days} ngày`;
}

/**
 * A span of days: "25/02 – 30/09/2020" in one year, "25/02/2020 – 31/01/2021" across years, "25/02/2020" for one day, and
 * "25/02/2020, 18:00–20:00" for hours of one day.
 */
export function formatRange(a: LocalTime, b: LocalTime): string {
  const [from, to] = [formatDate(a), formatDate(b)];
  if (from === to) {
    const [start, end] = [formatTime(a), formatTime(b)];
    return start === '' || end === '' || start === end ? from : `${from}, ${start}–${end}`;
  }
  return from.slice(6) === to.slice(6) ? `${from.slice(0, 5)} – ${to}` : `${from} – ${to}`;
}

/** A length of time, rounded to seconds, parts that are zero left out: "3 phút 20 giây", "1 giờ 5 phút", "0 giây". */
export function formatDuration(seconds: number): string {
  const total = Math.max(0, Math.round(seconds));
  const parts: [number, string][] = [
    [Math.floor(total / 3600), 'giờ'],
    [Math.floor(total / 60) % 60, 'phút'],
    [total % 60, 'giây'],
  ];
  const shown = parts.filter(([value]) => value > 0).map(([value, unit]) => `${value} ${unit}`);
  return shown.join(' ') || '0 giây';
}
