import { expect, test } from 'vitest';
import { makeSite, makeStory } from '../testing/story-builder.ts';
import { listPages, newsPages, storiesByYear, storyPages } from './site-pages.ts';
import { newsSitemap, pageSitemap, sitemapIndex } from './sitemap.ts';

const origin = 'https://lantoa.example';
const fresh = makeStory('tin-tuc', 'moi', {
  title: 'Mới & hay',
  publishedAt: '2026-11-21T07:00',
  tags: ['đường liên xóm'],
  places: ['cao-bang'],
  authors: ['nong-van-mau'],
});
const sample = makeStory('tin-tuc', 'mau', { publishedAt: '2026-11-21T08:00', sample: true });
const old = makeStory('tin-tuc', 'cu', {
  publishedAt: '2020-02-25T18:00',
  corrections: [{ date: '2020-03-01', text: 'Sửa năm sinh.' }],
});
const site = makeSite([old, sample, fresh]);

test('groups stories by year, the newest first', () => {
  expect([...storiesByYear(site.stories)].map(([year, stories]) => [year, stories.length])).toEqual([
    ['2026', 2],
    ['2020', 1],
  ]);
});

test('tells the last change of a story, corrections included', () => {
  expect(pageSitemap(storyPages([old]), origin)).toContain(
    '<url><loc>https://lantoa.example/tin-tuc/cu/</loc><lastmod>2020-03-01T00:00:00+07:00</lastmod></url>',
  );
});

test('lists the pages that hold a story and no others', () => {
  const paths = listPages(site).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      '/',
      '/tin-tuc/',
      '/chuyen-muc/tin-tuc-su-kien/',
      '/dia-phuong/cao-bang/',
      '/tac-gia/nong-van-mau/',
      '/chu-de/duong-lien-xom/',
      '/luu-tru/2020/02/',
    ]),
  );
  expect(paths).not.toContain('/co-quan/ubnd-tinh/');
  expect(paths).not.toContain('/khen-thuong/');
  expect(new Set(paths).size).toBe(paths.length);
});

test('takes the stories of two days for news, and no invented ones', () => {
  expect(newsPages(site).map(({ path }) => path)).toEqual(['/tin-tuc/moi/']);
  const xml = newsSitemap(newsPages(site), 'Lan Tỏa', origin);
  expect(xml).toContain(
    '<news:publication><news:name>Lan Tỏa</news:name><news:language>vi</news:language></news:publication>',
  );
  expect(xml).toContain(
    '<news:publication_date>2026-11-21T07:00:00+07:00</news:publication_date><news:title>Mới &amp; hay</news:title>',
  );
});

test('a news sitemap may be empty', () => {
  expect(newsSitemap([], 'Lan Tỏa', origin)).toMatch(/<urlset [^>]*xmlns:news="[^"]+">\n<\/urlset>\n$/);
});

test('the index names the other sitemaps', () => {
  expect(sitemapIndex([{ path: '/sitemap-2026.xml', changed: '2026-11-21T08:00' }], origin)).toContain(
    '<sitemap><loc>https://lantoa.example/sitemap-2026.xml</loc><lastmod>2026-11-21T08:00:00+07:00</lastmod></sitemap>',
  );
});
