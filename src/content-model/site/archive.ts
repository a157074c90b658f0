import type { Story } from '../entry.ts';
import { dateOf, type LocalDate } from '../time/local-time.ts';

/** The stories of one month, newest first. */
export interface ArchiveMonth {
  /** `2020`. */
  readonly year: string;
  /** `02`. */
  readonly month: string;
  readonly stories: readonly Story[];
}

/** The months of one year that hold stories, January first. */
export interface ArchiveYear {
  readonly year: string;
  readonly count: number;
  readonly months: readonly ArchiveMonth[];
}

/** The years that hold stories, newest first. */
export function archiveOf(stories: readonly Story[]): ArchiveYear[] {
  const byYear = Map.groupBy(stories, ({ data }) => data.publishedAt.slice(0, 4));
  return [...byYear]
    .map(([year, list]) => {
      const byMonth = Map.groupBy(list, ({ data }) => data.publishedAt.slice(5, 7));
      const months = [...byMonth]
        .map(([month, inMonth]) => ({ year, month, stories: inMonth }))
        .sort((a, b) => (a.month < b.month ? -1 : 1));
      return { year, count: list.length, months };
    })
    .sort((a, b) => (a.year < b.year ? 1 : -1));
}

/** The path of a year's or month's page. */
export function archivePath(year: string, month?: string): string {
  return month === undefined ? `/luu-tru/${year}/` : `/luu-tru/${year}/${month}/`;
}

/** The stories of a list by their day, in the list's order. */
export function storiesByDay(
  stories: readonly Story[],
): { readonly day: LocalDate; readonly stories: readonly Story[] }[] {
  return [...Map.groupBy(stories, ({ data }) => dateOf(data.publishedAt))].map(([day, list]) => ({
    day,
    stories: list,
  }));
}

/** The items before and after one in a list of neighbours. */
export function neighbours<T>(items: readonly T[], item: T): { readonly previous?: T; readonly next?: T } {
  const index = items.indexOf(item);
  const [previous, next] = index < 0 ? [] : [items[index - 1], items[index + 1]];
  return { ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) };
}
