import type { Browser, Page } from 'playwright-core';
import type { BenchEngine } from './browser-engine.ts';
import type { WeighingServer } from './serve-folder.ts';

/** What was measured of one engine on one index. */
export interface BrowserFigures {
  readonly answers: ReadonlyMap<string, readonly string[]>;
  /** Means over several fresh browsers, each with another pair of queries; the largest beside. */
  readonly firstQueryBytes: number;
  readonly firstQueryBytesMax: number;
  readonly nextQueryBytes: number;
  readonly nextQueryBytesMax: number;
  readonly warmP90Ms: number;
  /** Tasks of the main thread of more than 50 ms while the warm queries ran. */
  readonly longTasks: number;
}

/** Asks an engine every query in Chromium, weighs what first and further queries transfer, and times some of them. */
export async function measureInBrowser(
  browser: Browser,
  site: WeighingServer,
  engine: 'ours' | 'plain',
  base: string,
  queries: readonly string[],
  timedQueries: readonly string[],
): Promise<BrowserFigures> {
  const firsts: number[] = [];
  const nexts: number[] = [];
  for (let number = 0; number < FRESH_BROWSERS; number += 1) {
    const at = Math.floor((number * timedQueries.length) / FRESH_BROWSERS);
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.url);
    site.takeBytes();
    await openEngine(page, engine, base);
    await ask(page, timedQueries[at] ?? '');
    firsts.push(site.takeBytes());
    await ask(page, timedQueries[(at + 3) % timedQueries.length] ?? '');
    nexts.push(site.takeBytes());
    await context.close();
  }
  const { answers } = await askInFreshBrowser(browser, site, engine, base, queries);
  // By now the server has compressed every file, as the site's own server has from the start.
  const { times, longTasks } = await askInFreshBrowser(browser, site, engine, base, timedQueries);
  return {
    answers: new Map(answers),
    firstQueryBytes: mean(firsts),
    firstQueryBytesMax: Math.max(...firsts),
    nextQueryBytes: mean(nexts),
    nextQueryBytesMax: Math.max(...nexts),
    warmP90Ms: Math.round(times.sort((a, b) => a - b)[Math.floor(times.length * 0.9)] ?? 0),
    longTasks,
  };
}

async function askInFreshBrowser(
  browser: Browser,
  site: WeighingServer,
  engine: 'ours' | 'plain',
  base: string,
  queries: readonly string[],
): Promise<Asked> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(site.url);
    await openEngine(page, engine, base);
    await ask(page, queries[0] ?? '');
    return await page.evaluate(askAll, [...queries]);
  } finally {
    await context.close();
  }
}

const FRESH_BROWSERS = 12;

interface Asked {
  readonly answers: [string, readonly string[]][];
  readonly times: number[];
  readonly longTasks: number;
}

declare global {
  /** The engine under measurement, in the page. */
  var benchEngine: BenchEngine | undefined;
}

async function openEngine(page: Page, engine: 'ours' | 'plain', base: string): Promise<void> {
  await page.evaluate(
    async ({ engine, base }) => {
      const module = (await import(/* @vite-ignore */ `/${engine}.js`)) as {
        open(base: string): BenchEngine | Promise<BenchEngine>;
      };
      globalThis.benchEngine = await module.open(base);
    },
    { engine, base },
  );
}

async function ask(page: Page, query: string): Promise<void> {
  await page.evaluate(async (text) => {
    await globalThis.benchEngine?.find(text);
  }, query);
}

/** Runs in the page: each query once, new to the engine, which is loaded. */
async function askAll(queries: string[]): Promise<Asked> {
  let longTasks = 0;
  const observer = new PerformanceObserver((list) => (longTasks += list.getEntries().length));
  observer.observe({ type: 'longtask' });
  const answers: [string, readonly string[]][] = [];
  const times: number[] = [];
  for (const query of queries) {
    const begun = performance.now();
    const found = await globalThis.benchEngine?.find(query);
    times.push(performance.now() - begun);
    answers.push([query, found?.urls ?? []]);
    // Long tasks are told of between tasks.
    await new Promise((resolve) => setTimeout(resolve));
  }
  observer.disconnect();
  return { answers, times, longTasks };
}

function mean(values: readonly number[]): number {
  return Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
}
