import { expect, test } from 'vitest';
import type { StoryFacts } from '../../../published/story-facts.ts';
import { NO_SITE } from '../../site-facts.ts';
import { createBuildWatch } from './build-watch.ts';

const factsOf = (id: string): StoryFacts => ({
  ...{ path: `/${id}/`, title: 'Bài', section: 's', publishedAt: '2026-11-20T08:00', mode: 'open' },
});
const stories = { 'tin-tuc/a': factsOf('tin-tuc/a'), 'tin-tuc/b': factsOf('tin-tuc/b') };

/** A watch over a site whose publications the test makes; `looked` says which stories were compared. */
function watchSite() {
  const site = { number: 1, changes: undefined as ReadonlySet<string> | undefined, version: 'a', now: 1_000_000 };
  const looked: string[][] = [];
  const facts = () => ({ ...NO_SITE, stories, version: site.version });
  const watch = createBuildWatch({
    facts: { current: facts, refresh: () => Promise.resolve(facts()) },
    reload: () => Promise.resolve(),
    publication: () => site.number,
    takeChanges: () => site.changes,
    patcher: {
      reconcile: (some) => Promise.resolve(looked.push(Object.keys(some))),
      renew: () => Promise.resolve(),
    },
    clock: () => site.now,
  });
  return { site, looked, work: watch.work };
}

test('compares all pages at the start, then those of a publication at once, and only when there is one', async () => {
  const { site, looked, work } = watchSite();
  await work();
  site.version = 'b';
  site.now += 20_000;
  await work();
  expect(looked).toEqual([['tin-tuc/a', 'tin-tuc/b']]);
  site.number = 2;
  site.changes = new Set(['tin-tuc/b/index.html', 'index.html']);
  await work();
  await work();
  expect(looked.slice(1)).toEqual([['tin-tuc/b']]);
  site.number = 3;
  site.changes = undefined;
  await work();
  expect(looked.slice(2)).toEqual([['tin-tuc/a', 'tin-tuc/b']]);
});

test('compares the pages of a folder from elsewhere twice after it has new facts', async () => {
  const { site, looked, work } = watchSite();
  site.number = 0;
  await work();
  site.version = 'b';
  for (const seconds of [2, 15, 20, 300, 2]) {
    await work();
    site.now += seconds * 1_000;
  }
  expect(looked).toHaveLength(3);
});
