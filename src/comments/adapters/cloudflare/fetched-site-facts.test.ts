import { describe, expect, it } from 'vitest';
import { FORM_SETTINGS_PATH, STORY_FACTS_PATH } from '../../published/story-facts.ts';
import { fetchSiteFacts } from './fetched-site-facts.ts';

const STORIES = JSON.stringify({ 'tin-tuc/a': { path: '/tin-tuc/a/', title: 'A', mode: 'open' } });

/** A site whose files the test changes, and that can fail. */
function openSite() {
  const files = new Map([
    [STORY_FACTS_PATH, STORIES],
    [FORM_SETTINGS_PATH, '{"siteName":"Lan Tỏa"}'],
    ['binh-luan/khung/', 'khung'],
  ]);
  const site = { files, now: 0, isDown: false, errors: 0, sent: 0, asked: 0 };
  const facts = fetchSiteFacts(
    (path, headers) => {
      site.asked++;
      if (site.isDown) return Promise.resolve(new Response('', { status: 502 }));
      const text = files.get(path);
      const etag = `"${text}"`;
      if (text === undefined) return Promise.resolve(new Response('', { status: 404 }));
      if (headers['If-None-Match'] === encodeURI(etag)) return Promise.resolve(new Response(null, { status: 304 }));
      site.sent++;
      return Promise.resolve(new Response(text, { headers: { ETag: encodeURI(etag) } }));
    },
    () => site.now,
    () => site.errors++,
  );
  return { site, facts };
}

describe('facts of a site that is read by HTTP', () => {
  it('reads them once a minute, and only what has changed', async () => {
    const { site, facts } = openSite();
    expect((await facts.refresh()).stories['tin-tuc/a']?.title).toBe('A');
    expect(facts.current().frame).toBe('khung');
    await facts.refresh();
    expect(site).toMatchObject({ asked: 3, sent: 3 });

    const { version } = facts.current();
    site.now = 60_000;
    await facts.refresh();
    expect(site).toMatchObject({ asked: 6, sent: 3 });
    expect(facts.current().version).toBe(version);

    site.files.set(STORY_FACTS_PATH, '{}');
    site.now = 120_000;
    expect((await facts.refresh()).stories).toEqual({});
    expect(facts.current().version).not.toBe(version);
  });

  it('keeps what was known while the site is down, and knows nothing of a site without comments', async () => {
    const { site, facts } = openSite();
    site.isDown = true;
    expect((await facts.refresh()).version).toBe('');
    expect(site.errors).toBe(1);
    site.isDown = false;
    await facts.refresh();
    expect(facts.current().stories['tin-tuc/a']).toBeDefined();

    site.isDown = true;
    site.now = 60_000;
    await facts.refresh();
    expect(facts.current().stories['tin-tuc/a']).toBeDefined();

    site.isDown = false;
    site.files.delete(STORY_FACTS_PATH);
    expect((await facts.refresh()).version).toBe('');
  });

  it('keeps what was known when a file is half written', async () => {
    const { site, facts } = openSite();
    await facts.refresh();
    site.files.set(STORY_FACTS_PATH, '{"tin-tuc/a"');
    site.now = 60_000;
    await facts.refresh();
    expect(site.errors).toBe(1);
    expect(facts.current().stories['tin-tuc/a']).toBeDefined();
    site.files.set(STORY_FACTS_PATH, '{}');
    expect((await facts.refresh()).stories).toEqual({});
  });
});
