/** One page of a list; `number` is undefined for the landing page, which shows the newest. */
export interface ListPage<T> {
  readonly items: readonly T[];
  readonly number?: number;
  /** Number of the page with older items, when there is one. */
  readonly older?: number;
  /** Number of the page with newer items; `undefined` on the landing page, `'landing'` right below it. */
  readonly newer?: number | 'landing';
  /** How many numbered pages the list has. */
  readonly count: number;
}

/**
 * Cuts a list (newest first) into pages that are counted from the oldest, so that a new item changes the landing page
 * alone. The landing page holds between one and two pages' worth.
 */
export function paginate<T>(items: readonly T[], size: number): ListPage<T>[] {
  const count = Math.max(Math.floor(items.length / size) - 1, 0);
  const onLanding = items.length - count * size;
  const landing: ListPage<T> = { items: items.slice(0, onLanding), count, ...(count > 0 ? { older: count } : {}) };
  const numbered = Array.from({ length: count }, (_, index): ListPage<T> => {
    const number = count - index;
    const start = onLanding + index * size;
    return {
      items: items.slice(start, start + size),
      number,
      count,
      newer: number === count ? 'landing' : number + 1,
      ...(number > 1 ? { older: number - 1 } : {}),
    };
  });
  return [landing, ...numbered];
}
