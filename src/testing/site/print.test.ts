import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLasting, openPage } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

/** Most sheets of A4 that a page may take; a decision's list is as long as it is. */
const sheets: readonly (readonly [path: string, most: number])[] = [
  ['/tin-tuc/cau-treo-thay-be-nua/', 3],
  ['/tin-tuc/duong-so-4-mua-thu-1950/', 7],
  ['/dot-thi-dua/moi-xom-mot-to-so/', 6],
  ['/khen-thuong/bay-anh-hung-dau-tien-1952/', 3],
];

let page: Page;

beforeAll(async () => {
  page = await openLasting({ scheme: 'dark' });
});

describe('on paper', () => {
  it.each(sheets)('%s takes at most %i sheets', async (path, most) => {
    const screen = await openPage(path, { width: 1280 });
    const pdf = (await screen.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const count = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(most);
  });

  it.each(pageTypes)('%s keeps its heading and leaves navigation and controls out', async (_name, path) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 794, height: 844 });
    await page.goto(path);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    const printed = page.locator(
      'nav:visible, button:visible, input:visible, select:visible, audio:visible, video:visible',
    );
    expect(await printed.evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)))).toEqual(
      [],
    );
    // Ink is dark on white, whatever the screen's scheme.
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /^(?:rgb\(255, 255, 255\)|rgba\(0, 0, 0, 0\)|transparent)$/,
    );
  });
});
