import type { RateLimiter } from './rate-limiter.ts';

const MS_PER_HOUR = 3_600_000;

/** Buckets in this process; the least recently used are forgotten past `maxBuckets`, so that no stream of addresses fills the memory. */
export function createMemoryLimiter(maxBuckets = 50_000): RateLimiter {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return {
    take(bucket, { capacity, refillPerHour }, now) {
      const known = buckets.get(bucket) ?? { tokens: capacity, at: now };
      // A clock that steps back must not lock a reader out, nor refill for nothing.
      const passed = Math.max(0, now - known.at);
      const tokens = Math.min(capacity, known.tokens + (passed * refillPerHour) / MS_PER_HOUR);
      const taken = tokens >= 1;
      // Taken out and put in again, it stands last in the map's order.
      buckets.delete(bucket);
      buckets.set(bucket, { tokens: taken ? tokens - 1 : tokens, at: now });
      const [oldest] = buckets.keys();
      if (buckets.size > maxBuckets && oldest !== undefined) buckets.delete(oldest);
      return Promise.resolve(taken ? 0 : Math.ceil(((1 - tokens) * MS_PER_HOUR) / refillPerHour));
    },
  };
}
