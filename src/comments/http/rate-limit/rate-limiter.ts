/** Token buckets: a sender may spend a few at once, and gets new ones over time. */
export interface RateLimiter {
  /** Takes a token; milliseconds to wait when the bucket is empty, else 0. */
  take(bucket: string, limit: Limit, now: number): Promise<number>;
}

/** Size of a bucket and how fast it fills again. */
export interface Limit {
  readonly capacity: number;
  readonly refillPerHour: number;
}
