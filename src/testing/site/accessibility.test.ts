import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { findAxeProblems, findContrastProblems } from '../browser/find-axe-problems.ts';
import { listen, type Heard } from '../browser/listen.ts';
import { openLasting } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

let page: Page;
let heard: Heard;

beforeAll(async () => {
  page = await openLasting();
  heard = listen(page);
});

it.each(pageTypes)(
  '%s has no axe violation on a phone or a wide screen in either scheme, foreign request or complaint',
  async (_name, path) => {
    const found: unknown[] = [];
    let status = 0;
    for (const width of [390, 1280]) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width, height: 844 });
      if (status === 0) status = (await page.goto(path, { waitUntil: 'load' }))?.status() ?? 0;
      for (const problem of await findAxeProblems(page)) found.push([width, 'light', problem]);
      await page.emulateMedia({ colorScheme: 'dark' });
      for (const problem of await findContrastProblems(page)) found.push([width, 'dark', problem]);
    }
    expect(found).toEqual([]);
    // The browser itself reports the status of a page that tells of something missing or gone.
    const own = status < 400 ? [] : [`status of ${String(status)}`];
    const complaints = heard.complaints.splice(0);
    expect(complaints.filter((complaint) => !own.some((one) => complaint.includes(one)))).toEqual([]);
    expect(heard.foreign.splice(0)).toEqual([]);
  },
);
