import type { CivilDay } from '../../content-model/time/civil-days.ts';

/** A day as a text writes it; the parts need not be a day that exists. */
export interface WrittenDate extends CivilDay {
  readonly from: number;
  readonly to: number;
}

/** The whole days in a text: “25/02/2020”, “25-2-2020”, “25.2.2020”, “25 tháng 2 năm 2020”. */
export function findDates(text: string): WrittenDate[] {
  return Array.from(text.matchAll(DATE), ({ 0: found, index, groups = {} }) => ({
    day: Number(groups['d'] ?? groups['day']),
    month: Number(groups['m'] ?? groups['month']),
    year: Number(groups['y'] ?? groups['year']),
    from: index,
    to: index + found.length,
  }));
}

// Numbers of documents go on with a slash or letters: “25/02/2020/NQ”.
const DATE =
  /(?<![\d/.,])(?:(?<d>\d{1,2})(?<sep>[/.-])(?<m>\d{1,2})\k<sep>(?<y>\d{4})|(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2})\s+năm\s+(?<year>\d{4}))(?![\d/]|[-.]\d|-\p{Lu})/giu;
