import { describe, expect, it } from 'vitest';
import { cacheControlOf, IMMUTABLE, REVALIDATE } from './cache-policy.ts';

describe('cacheControlOf', () => {
  it.each([
    ['/_astro/khung.Bx3k_9Za.css', IMMUTABLE],
    ['/_astro/fonts/0a1b2c.woff2', IMMUTABLE],
    ['/anh/le-phat-dong.3fa85f6457174562-640.webp', IMMUTABLE],
    ['/anh/3fa85f64-1200.avif', IMMUTABLE],
    ['/anh/le-phat-dong-20200225.webp', REVALIDATE],
    ['/anh/le-phat-dong-640.webp', REVALIDATE],
    ['/the-ma-3fa85f64/index.html', REVALIDATE],
    ['/index.html', REVALIDATE],
    ['/rss.xml', REVALIDATE],
    ['/sw.js', 'no-cache'],
  ])('%s gets %s', (path, policy) => {
    expect(cacheControlOf(path)).toBe(policy);
  });
});
