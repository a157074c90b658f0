import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openBlank, openPage } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

describe.each(pageTypes)('%s', (_name, path) => {
  it('does not scroll sideways at any width, nor with large letters on the smallest phone', async () => {
    const page = await openPage(path, { width: 320 });
    for (const width of [320, 390, 600, 768, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 844 });
      expect([width, await overflowing(page)]).toEqual([width, []]);
    }
    await page.setViewportSize({ width: 320, height: 844 });
    await page.evaluate(() => (document.documentElement.dataset['size'] = 'large'));
    expect(await overflowing(page)).toEqual([]);
  });

  it.each([390, 1280])('shifts nothing while its typefaces, pictures and scripts come late at %i px', async (width) => {
    const page = await openBlank({ width });
    const gate = await holdBack(page, /\.(?:woff2|webp|svg)$|^\/_astro\/.*\.js$/);
    await page.addInitScript(recordShifts);
    await page.goto(path, { waitUntil: 'commit' });
    // The page stands on the screen once without them: its modules are late too, so it is not yet ready by its own account.
    await page.locator('footer').first().waitFor({ state: 'attached' });
    await page.evaluate(twoFrames);
    gate.open();
    await page.waitForLoadState('load');
    await page.evaluate(async () => {
      await document.fonts.ready;
    });
    await page.evaluate(twoFrames);
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
  });
});

/** What is wider than the page, or nothing when the page does not scroll sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [`${scrollWidth} px`, ...wide.slice(-3).map((element) => element.outerHTML.slice(0, 100))];
  });
}

/** Lets requests of a kind wait until the gate opens. */
async function holdBack(page: Page, kind: RegExp): Promise<{ readonly open: () => void }> {
  let open: (() => void) | undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(
    (url) => kind.test(url.pathname),
    async (route) => {
      await opened;
      await route.continue();
    },
  );
  return { open: () => open?.() };
}

/** Runs in the page: keeps each layout shift that no touch or key has caused, with what moved. */
function recordShifts(): void {
  const shifts: string[] = [];
  Object.assign(globalThis, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      };
      const moved = shift.sources.map(({ node }) =>
        node instanceof Element ? node.outerHTML.slice(0, 80) : node?.nodeName,
      );
      if (!shift.hadRecentInput) shifts.push(`${shift.value.toFixed(4)} ${moved.join(' | ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page: resolves when what is laid out now has been drawn. */
function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
}
