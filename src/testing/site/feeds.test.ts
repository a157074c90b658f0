import { expect, test } from 'vitest';
import { openPage } from '../browser/open-browser.ts';
import { readBuiltSite } from './built-site.ts';
import { samplePublicUrl } from './sample-site.ts';

test('every XML file is well-formed', async () => {
  const { files, read } = await readBuiltSite();
  const page = await openPage('/robots.txt');
  const broken: string[] = [];
  for (const file of files.filter((name) => /\.(?:xml|svg)$/.test(name))) {
    const isBroken = await page.evaluate(
      (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror') !== null,
      await read(file),
    );
    if (isBroken) broken.push(file);
  }
  expect(broken).toEqual([]);
});

test('every RSS feed has what the format asks for, in every item', async () => {
  const { files, read } = await readBuiltSite();
  const feeds = files.filter((name) => name.endsWith('rss.xml'));
  const page = await openPage('/robots.txt');
  const lacks: string[] = [];
  for (const file of feeds) {
    const missing = await page.evaluate(
      ([xml, origin]) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        const text = (parent: Element | null, name: string) =>
          parent?.querySelector(`:scope > ${name}`)?.textContent ?? '';
        const channel = document.querySelector('rss[version="2.0"] > channel');
        const items = [...document.querySelectorAll('item')];
        const self = [...document.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link')][0]?.getAttribute(
          'href',
        );
        const guids = items.map((item) => text(item, 'guid'));
        return [
          ...['title', 'link', 'description', 'language'].filter((name) => text(channel, name) === ''),
          ...(self?.startsWith(origin) ? [] : ['atom:link']),
          ...(new Set(guids).size === guids.length ? [] : ['guid twice']),
          ...items.flatMap((item) => [
            ...['title', 'link', 'guid', 'pubDate', 'description'].filter((name) => text(item, name) === ''),
            ...(text(item, 'link').startsWith(origin) ? [] : ['absolute link']),
            ...(Number.isNaN(Date.parse(text(item, 'pubDate'))) ? ['date'] : []),
            ...((item.getElementsByTagNameNS('http://purl.org/rss/1.0/modules/content/', 'encoded')[0]?.textContent ??
              '') === ''
              ? ['full text']
              : []),
          ]),
        ];
      },
      [await read(file), samplePublicUrl] as const,
    );
    for (const name of missing) lacks.push(`${file}: ${name}`);
  }
  expect(feeds).toEqual(expect.arrayContaining(['/rss.xml', '/tin-tuc/rss.xml', '/chuyen-muc/khen-thuong/rss.xml']));
  expect(lacks).toEqual([]);
});

test('every JSON Feed has what the format asks for, in every item', async () => {
  const { files, read } = await readBuiltSite();
  for (const file of files.filter((name) => name.endsWith('feed.json'))) {
    const feed = JSON.parse(await read(file)) as Record<string, unknown> & { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.any(String) as string,
      feed_url: samplePublicUrl + file,
    });
    const lacking = feed.items.filter(
      ({ id, url, content_html, date_published }) =>
        !String(id).startsWith(samplePublicUrl) ||
        !String(url).startsWith(samplePublicUrl) ||
        typeof content_html !== 'string' ||
        content_html === '' ||
        Number.isNaN(Date.parse(String(date_published))),
    );
    expect([file, lacking.map(({ id }) => id)]).toEqual([file, []]);
  }
});
