import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

let browser: Promise<Browser> | undefined;

/** How a page is opened: width in CSS pixels (390 when not given), colour scheme, with or without JavaScript. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly javaScript?: boolean;
  readonly options?: BrowserContextOptions;
}

/** Opens a fresh context on the sample site, closed when the test ends; relative addresses lead to the site. */
export async function openPage(path: string, view: View = {}): Promise<Page> {
  const page = await openBlank(view);
  await page.goto(path);
  return page;
}

/** Like {@link openPage}, but nothing is loaded yet: for routes, clocks and listeners that must stand before. */
export async function openBlank(view: View = {}): Promise<Page> {
  const context = await openContext(view);
  onTestFinished(() => context.close());
  return context.newPage();
}

/** A page for all tests of a file, which they lead from address to address: that costs a fifth of opening one for each. */
export async function openLasting(view: View = {}): Promise<Page> {
  return (await openContext(view)).newPage();
}

async function openContext({
  width = 390,
  height = 844,
  scheme = 'light',
  javaScript = true,
  options = {},
}: View): Promise<BrowserContext> {
  browser ??= launchBrowser();
  return (await browser).newContext({
    baseURL: inject('siteUrl'),
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: javaScript,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    ...options,
  });
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});
