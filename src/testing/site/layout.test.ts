import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLasting } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

let still: Page;
let late: Page;
let gate: Gate;

beforeAll(async () => {
  still = await openLasting();
  // What a worker has stored would not come late.
  late = await openLasting({ options: { serviceWorkers: 'block' } });
  gate = await putGate(late, /\.(?:woff2|webp|svg)$|^\/_astro\/.*\.js$/);
  await late.addInitScript(recordShifts);
});

describe.each(pageTypes)('%s', (_name, path) => {
  it('does not scroll sideways at any width, nor with large letters on the smallest phone', async () => {
    await still.setViewportSize({ width: 320, height: 844 });
    await still.goto(path);
    for (const width of [320, 390, 600, 768, 1024, 1280, 1600]) {
      await still.setViewportSize({ width, height: 844 });
      expect([width, await overflowing(still)]).toEqual([width, []]);
    }
    await still.setViewportSize({ width: 320, height: 844 });
    await still.evaluate(() => (document.documentElement.dataset['size'] = 'large'));
    expect(await overflowing(still)).toEqual([]);
  });

  it.each([390, 1280])('shifts nothing while its typefaces, pictures and scripts come late at %i px', async (width) => {
    await late.setViewportSize({ width, height: 844 });
    gate.close();
    await late.goto(path, { waitUntil: 'commit' });
    // The page stands on the screen once without them: its modules are late too, so it is not yet ready by its own account.
    await late.locator('footer').first().waitFor({ state: 'attached' });
    await late.evaluate(twoFrames);
    expect(gate.held()).toBeGreaterThan(0);
    gate.open();
    await late.waitForLoadState('load');
    await late.evaluate(async () => {
      await document.fonts.ready;
    });
    await late.evaluate(twoFrames);
    expect(await late.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
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

interface Gate {
  readonly close: () => void;
  readonly open: () => void;
  /** How many requests have come to it since it was closed. */
  readonly held: () => number;
}

/** Lets requests of a kind wait while the gate is closed; a page with routes takes nothing from the browser's cache. */
async function putGate(page: Page, kind: RegExp): Promise<Gate> {
  let opened = Promise.resolve();
  let open = () => {};
  let held = 0;
  await page.route(
    (url) => kind.test(url.pathname),
    async (route) => {
      held++;
      await opened;
      await route.continue();
    },
  );
  return {
    close() {
      held = 0;
      opened = new Promise((resolve) => (open = resolve));
    },
    open: () => {
      open();
    },
    held: () => held,
  };
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
