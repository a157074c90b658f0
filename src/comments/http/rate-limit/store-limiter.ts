import type { ReaderStore } from '../../storage/comment-store.ts';
import type { RateLimiter } from './rate-limiter.ts';

/** Buckets in the database, where several processes or a worker's many isolates share them. */
export function createStoreLimiter(store: Pick<ReaderStore, 'takeToken'>): RateLimiter {
  return {
    async take(bucket, { capacity, refillPerHour }, now) {
      return (await store.takeToken(bucket, capacity, refillPerHour, now)).waitMs;
    },
  };
}
