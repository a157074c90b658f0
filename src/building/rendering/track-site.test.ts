import { expect, test } from 'vitest';
import { makeSite, makeStory } from '../../testing/story-builder.ts';
import { nameKey, ReadRecorder } from './page-reads.ts';
import { originalOf, trackSite } from './track-site.ts';
import type { Site } from '../../content-model/site/site.ts';

const stories = [
  makeStory('tin-tuc', 'a', { publishedAt: '2026-11-01T08:00', title: 'Bài A' }),
  makeStory('tin-tuc', 'b', { publishedAt: '2026-11-02T08:00' }),
];

async function readsOf(page: (site: Site) => unknown): Promise<readonly string[]> {
  const recorder = new ReadRecorder();
  const site = trackSite(makeSite(stories), recorder);
  const { keys } = await recorder.record(() => Promise.resolve(page(site)));
  return Array.from(keys, (key) => nameKey(key, recorder.names)).sort();
}

test('notes the fields that a page reads, and no others', async () => {
  expect(await readsOf((site) => site.story('tin-tuc/a')?.data.title)).toEqual([
    'exists tin-tuc/a',
    'tin-tuc/a data.title',
  ]);
});

test('notes a list by itself and its stories by what is read of them', async () => {
  const reads = await readsOf((site) => site.collection('tin-tuc').map(({ body }) => body.words));
  expect(reads).toEqual(['collection tin-tuc', 'tin-tuc/a body', 'tin-tuc/b body']);
});

test('notes everything when a page lists the fields', async () => {
  expect(await readsOf((site) => Object.keys(site.story('tin-tuc/a')?.data ?? {}))).toContain('tin-tuc/a *');
});

test('notes that a story is missing', async () => {
  expect(await readsOf((site) => site.story('tin-tuc/khong-co'))).toEqual(['exists tin-tuc/khong-co']);
});

test('notes what stands beside a story, not what was weighed for it', async () => {
  const reads = await readsOf((site) => {
    const story = site.story('tin-tuc/b');
    return story && site.related(story, 5);
  });
  expect(reads).toEqual(['exists tin-tuc/b', 'related tin-tuc/b 5']);
});

test('gives the same object for the same story, and tells which it is', async () => {
  await readsOf((site) => {
    const story = site.story('tin-tuc/a');
    expect(site.stories).toContain(story);
    expect(story && originalOf(story)).toBe(stories[0]);
    expect(JSON.stringify(story)).toBe(JSON.stringify(stories[0]));
  });
});

test('notes nothing between pages', async () => {
  const recorder = new ReadRecorder();
  const site = trackSite(makeSite(stories), recorder);
  expect(site.story('tin-tuc/a')?.data.title).toBe('Bài A');
  expect((await recorder.record(() => Promise.resolve())).keys).toHaveLength(0);
});
