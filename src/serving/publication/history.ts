import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { namesIn } from './disk.ts';
import type { Places } from './places.ts';
import type { HistoryItem } from './tree-state.ts';

/** So many publications can be gone back to. */
export const KEPT_PUBLICATIONS = 3;

/** The history with a new publication; what lies further back than the kept ones is forgotten. */
export function extendHistory(history: readonly HistoryItem[], item: HistoryItem): HistoryItem[] {
  const all = [...history, item];
  const others = new Set<number>();
  const oldest = all.findLastIndex(({ origin }) => {
    if (origin !== item.origin) others.add(origin);
    return others.size === KEPT_PUBLICATIONS;
  });
  return all.slice(Math.max(0, oldest));
}

/** What a new publication of new content looks like in the history. */
export function newItem(history: readonly HistoryItem[], last: number, time: number): HistoryItem {
  const number = last + 1;
  return { number, origin: number, before: history.at(-1)?.origin, time };
}

/** Deletes what publications replaced that nobody can go back over; what the newest replaced stays for the running server. */
export async function pruneReleases(places: Places, history: readonly HistoryItem[]): Promise<void> {
  const newest = history.at(-1)?.number ?? 0;
  // The oldest item is known by the change that followed it.
  const oldest = Math.min((history[0]?.number ?? 0) + 1, newest);
  for (const name of namesIn(places.releases))
    if (!(Number(name) >= oldest && Number(name) <= newest))
      await rm(join(places.releases, name), { recursive: true, force: true });
}
