/** Enough of a document to tell where it belongs. */
interface Dated {
  readonly url: string;
  readonly date?: string | undefined;
}

/** Numbers of documents at which a shard is full, largest first. */
export const SHARD_SIZES: readonly number[] = [4_000, 2_000, 1_000, 400];

/**
 * Cuts documents into spans of time, newest first, oldest document first in each. Counted from the oldest, whole months go together
 * until a shard is full, in the largest size that what is left can fill; the rest, with the newest month, is the newest shard. So a new
 * story changes a shard of some hundred documents, an archive of any size is a few shards, and the old ones stay as they are.
 */
export function planShards<D extends Dated>(documents: readonly D[], sizes = SHARD_SIZES): D[][] {
  const months = inMonths(documents);
  const shards: D[][] = [];
  let next = 0;
  // The newest month is still being written.
  const closed = Math.max(0, months.length - 1);
  let left = months.slice(0, closed).reduce((sum, month) => sum + month.length, 0);
  for (const size of sizes) {
    while (left >= size) {
      const shard: D[] = [];
      while (shard.length < size && next < closed) shard.push(...(months[next++] ?? []));
      left -= shard.length;
      shards.push(shard);
    }
  }
  const rest = months.slice(next).flat();
  if (rest.length > 0) shards.push(rest);
  return shards.reverse();
}

function inMonths<D extends Dated>(documents: readonly D[]): D[][] {
  const ordered = [...documents].sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.url, b.url));
  return [...Map.groupBy(ordered, ({ date }) => (date ?? '').slice(0, 7)).values()];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
