import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listen } from '../browser/listen.ts';
import { openBlank } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(pageTypes)('%s', (_name, path) => {
  it.each([390, 1280])(
    'has no axe violation in either scheme, foreign request or complaint at %i px',
    async (width) => {
      const page = await openBlank({ width });
      const heard = listen(page);
      const answer = await page.goto(path, { waitUntil: 'load' });
      await page.evaluate(axe.source);
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        expect([scheme, await violations(page)]).toEqual([scheme, []]);
      }
      // The browser itself reports the status of a page that tells of something missing or gone.
      const own = answer?.ok() ? [] : [`status of ${String(answer?.status())}`];
      expect(heard.complaints.filter((complaint) => !own.some((status) => complaint.includes(status)))).toEqual([]);
      expect(heard.foreign).toEqual([]);
    },
  );
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await page.evaluate(async (runOnly) => {
    // A fade between two colours is no colour to measure.
    for (const animation of document.getAnimations()) animation.finish();
    return (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly, resultTypes: ['violations'] });
  }, tags);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
