import type { LocalTime } from '../time/local-time.ts';

/** Items of one month that follow each other. */
export interface MonthGroup<T> {
  /** Year and month as `2026-11`. */
  readonly month: string;
  readonly items: readonly T[];
}

/** Cuts a list where the month changes; its order is kept. */
export function monthGroups<T extends { readonly date: LocalTime }>(items: readonly T[]): MonthGroup<T>[] {
  const groups: { month: string; items: T[] }[] = [];
  for (const item of items) {
    const month = item.date.slice(0, 7);
    const current = groups.at(-1);
    if (current?.month === month) current.items.push(item);
    else groups.push({ month, items: [item] });
  }
  return groups;
}
