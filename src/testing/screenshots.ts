import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { slugify } from '../content-model/text/slug.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { pageTypes } from './site/page-types.ts';
import { withSampleSite } from './site/sample-site.ts';

const folder = resolve('.screenshots');
const views = [390, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

/**
 * Takes every page type, or those whose names contain one of the filters (with or without accents), on a phone and a
 * desk, light and dark, and as it is printed; returns how many types were taken.
 */
export async function takeScreenshots(filters: readonly string[]): Promise<number> {
  const wanted = filters.map((filter) => slugify(filter));
  const chosen = pageTypes
    .map(([name, path]) => ({ name: slugify(name), path }))
    .filter(({ name }) => wanted.length === 0 || wanted.some((filter) => name.includes(filter)));
  if (chosen.length === 0) {
    console.error(`No page type has such a name. There are: ${pageTypes.map(([name]) => name).join(', ')}.`);
    return 0;
  }
  return withSampleSite(async ({ siteUrl }) => {
    if (filters.length === 0) await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const browser = await launchBrowser();
    try {
      for (const { name, path } of chosen) {
        for (const { width, scheme } of views) {
          const page = await openWhole(browser, siteUrl + path, width, scheme);
          await page.screenshot({ path: join(folder, `${name}-${width}-${scheme}.png`), fullPage: true });
          await page.context().close();
        }
        await print(browser, siteUrl + path, name);
        console.log(name);
      }
    } finally {
      await browser.close();
    }
    console.log(`\n${chosen.length} page types in ${folder}`);
    return chosen.length;
  });
}

/** A page with all its pictures, those further down too. */
async function openWhole(browser: Browser, url: string, width: number, scheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    locale: 'vi-VN',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(async () => {
    for (const picture of document.images) picture.loading = 'eager';
    await document.fonts.ready;
    // A picture that is not drawn, as in a closed part, never decodes.
    await Promise.all(Array.from(document.images, (picture) => picture.decode().catch(() => undefined)));
  });
  return page;
}

async function print(browser: Browser, url: string, name: string): Promise<void> {
  const page = await openWhole(browser, url, 1280, 'light');
  const pdf = join(folder, `${name}-print.pdf`);
  await writeFile(pdf, await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  await page.context().close();
  try {
    await promisify(execFile)('pdftoppm', ['-png', '-r', '70', pdf, pdf.slice(0, -'.pdf'.length)]);
    await rm(pdf);
  } catch (error) {
    // Without Poppler the PDF itself is what to look at.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
