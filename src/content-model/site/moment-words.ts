import type { Moment } from '../fields/dates.ts';
import { formatPreciseDate } from '../time/precise-date.ts';

/** A moment in words, its date first: "28/12/2026, cùng hội nghị tổng kết". */
export function momentWords({ date, anchor }: { readonly [K in keyof Moment]: Moment[K] | undefined }): string {
  return [date === undefined ? undefined : formatPreciseDate(date), anchor]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The text with its first letter as a small one, for the middle of a sentence: "từ 9/3 đến 30/6/2026". */
export function decapitalise(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** The text with its first letter as a capital: "Tháng 9/2020". */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
