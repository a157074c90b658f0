import { describe, expect, it } from 'vitest';
import { findAxeProblems } from '../browser/find-axe-problems.ts';
import { listen } from '../browser/listen.ts';
import { openBlank } from '../browser/open-browser.ts';
import { pageTypes } from './page-types.ts';

describe.each(pageTypes)('%s', (_name, path) => {
  it.each([390, 1280])(
    'has no axe violation in either scheme, foreign request or complaint at %i px',
    async (width) => {
      const page = await openBlank({ width });
      const heard = listen(page);
      const answer = await page.goto(path, { waitUntil: 'load' });
      for (const scheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme: scheme });
        expect([scheme, await findAxeProblems(page)]).toEqual([scheme, []]);
      }
      // The browser itself reports the status of a page that tells of something missing or gone.
      const own = answer?.ok() ? [] : [`status of ${String(answer?.status())}`];
      expect(heard.complaints.filter((complaint) => !own.some((status) => complaint.includes(status)))).toEqual([]);
      expect(heard.foreign).toEqual([]);
    },
  );
});
