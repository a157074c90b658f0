import { formatPreciseDate } from '../../../content-model/time/precise-date.ts';

/** The date of a milestone for people ("Tháng 9/2020") and, where HTML has a form for it (not for quarters), for machines. */
export function eventDate(date: string): { readonly text: string; readonly datetime?: string } {
  const text = formatPreciseDate(date);
  const shown = text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
  return date.includes('Q') ? { text: shown } : { text: shown, datetime: date };
}
