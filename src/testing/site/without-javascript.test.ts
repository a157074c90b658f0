import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLasting } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

let page: Page;

beforeAll(async () => {
  page = await openLasting({ javaScript: false });
});

describe.each(pageTypes)('%s without JavaScript', (_name, path) => {
  it('shows its content and no control that does nothing', async () => {
    await page.goto(path);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(80);
    // A button outside a form can only wait for a script.
    const dead = await page
      .locator('button:visible, input:visible, select:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => control.closest('form[action]') === null)
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expect(dead).toEqual([]);
    expect(await page.locator('a[href="#"]:visible, a[href^="javascript:"]').count()).toBe(0);
  });
});
