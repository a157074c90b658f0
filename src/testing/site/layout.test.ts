import { describe, expect, it } from 'vitest';
import { openBlank } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

describe.each(pageTypes)('%s', (_name, path) => {
  it.each([320, 390, 768, 1280, 1600])('does not scroll sideways at %i px', async (width) => {
    const page = await openBlank({ width });
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('does not scroll sideways with large letters on the smallest phone', async () => {
    const page = await openBlank({ width: 320 });
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => (document.documentElement.dataset['size'] = 'large'));
    });
    await page.goto(path);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it.each([390, 1280])('shifts nothing while it loads slowly at %i px', async (width) => {
    const page = await openBlank({ width });
    // Fonts and pictures come late, as on a slow line.
    await page.route(/\.(?:woff2|webp)$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      await route.continue();
    });
    await page.addInitScript(() => {
      const sum = { value: 0 };
      Object.assign(globalThis, { layoutShift: sum });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
          if (!shift.hadRecentInput) sum.value += shift.value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(() => (globalThis as unknown as { layoutShift: { value: number } }).layoutShift.value);
    expect(shift).toBe(0);
  });
});
