import { describe, expect, it } from 'vitest';
import { cacheControlOf, IMMUTABLE, REVALIDATE } from './cache-policy.ts';

describe('cacheControlOf', () => {
  it.each([
    ['/_astro/khung.Bx3k_9Za.css', IMMUTABLE],
    ['/_astro/fonts/0a1b2c.woff2', IMMUTABLE],
    ['/anh/le-phat-dong.3fa85f6457174562-640.webp', IMMUTABLE],
    ['/anh/3fa85f64-1200.avif', IMMUTABLE],
    ['/tim-kiem/chi-muc/0a1b2c3d4e5f6071/12.txt', IMMUTABLE],
    ['/tim-kiem/chi-muc/0a1b2c3d4e5f6071/bai/3.json', IMMUTABLE],
    ['/tim-kiem/chi-muc/tu-0a1b2c3d4e5f6071.txt', IMMUTABLE],
    ['/tim-kiem/chi-muc/muc-luc.json', REVALIDATE],
    ['/tep/0a1b2c3d4e/ke-hoach.pdf', IMMUTABLE],
    ['/tin-tuc/20201231/anh.webp', REVALIDATE],
    ['/tin-tuc/0a1b2c3d4e/index.html', REVALIDATE],
    ['/robots.txt', REVALIDATE],
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
