import { expect, test } from 'vitest';
import { makeSite, makeStory } from '../testing/story-builder.ts';
import { feedItem, type Feed } from './feed.ts';
import { jsonFeed } from './json-feed.ts';
import { rssDate, rssFeed } from './rss.ts';

const origin = 'https://lantoa.example';
const recording = {
  'ban-doc.mp3': { kind: 'file', url: '/tep/12ab/ban-doc.mp3', bytes: 2048, type: 'audio/mpeg' },
} as const;
const story = makeStory(
  'tin-tuc',
  'lam-duong',
  {
    title: 'Đường <mới> & "cũ" \u0007',
    sample: true,
    authors: ['nong-van-mau'],
    tags: ['đường liên xóm'],
    recording: { src: 'ban-doc.mp3', seconds: 95 },
    corrections: [{ date: '2026-11-21', text: 'Bản trước ghi sai số hộ.' }],
  },
  recording,
);
const item = feedItem(story, makeSite([story]), origin, '<p>Hết ]]> rồi</p>', `${origin}/the/a1.jpg`);
const feed: Feed = {
  title: 'Lan Tỏa: mọi bài mới',
  description: 'Tin mới.',
  homeUrl: `${origin}/`,
  feedUrl: `${origin}/rss.xml`,
  iconUrl: `${origin}/icon-512.png`,
  body: 'Ban Tuyên giáo',
  items: [item],
};

test.each([
  ['2020-02-25T18:00', 'Tue, 25 Feb 2020 18:00:00 +0700'],
  ['2026-11-22T00:05', 'Sun, 22 Nov 2026 00:05:00 +0700'],
  ['1960-01-01', 'Fri, 01 Jan 1960 00:00:00 +0700'],
])('writes %s as %s', (local, expected) => {
  expect(rssDate(local)).toBe(expected);
});

test('RSS marks samples, escapes text and leaves control characters out', () => {
  const xml = rssFeed(feed);
  expect(xml).toContain('<title>[Bài mẫu] Đường &lt;mới&gt; &amp; &quot;cũ&quot; </title>');
  expect(xml).not.toContain('\u0007');
  expect(xml).toContain('<content:encoded><![CDATA[<p>Hết ]]]]><![CDATA[> rồi</p>]]></content:encoded>');
});

test('RSS encloses the recording and tells the latest change', () => {
  const xml = rssFeed(feed);
  expect(xml).toContain(`<enclosure url="${origin}/tep/12ab/ban-doc.mp3" length="2048" type="audio/mpeg"/>`);
  expect(xml).toContain('<pubDate>Fri, 20 Nov 2026 08:00:00 +0700</pubDate>');
  expect(xml).toContain('<lastBuildDate>Sat, 21 Nov 2026 00:00:00 +0700</lastBuildDate>');
  expect(xml).toContain('<dc:creator>Nông Văn Mẫu</dc:creator>');
});

test('an empty feed is still a feed', () => {
  expect(rssFeed({ ...feed, items: [] })).toMatch(/<\/image>\n<\/channel>/);
  expect(JSON.parse(jsonFeed({ ...feed, items: [] }))).toMatchObject({ items: [] });
});

test('JSON Feed has the same story with Vietnamese time and its recording', () => {
  const document = JSON.parse(jsonFeed(feed)) as { items: unknown[] };
  expect(document).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'vi',
    home_page_url: `${origin}/`,
  });
  expect(document.items[0]).toEqual({
    id: `${origin}/tin-tuc/lam-duong/`,
    url: `${origin}/tin-tuc/lam-duong/`,
    title: '[Bài mẫu] Đường <mới> & "cũ" \u0007',
    summary: 'Hai mươi hộ góp công, đường xong trước mùa mưa.',
    content_html: '<p>Hết ]]> rồi</p>',
    language: 'vi',
    date_published: '2026-11-20T08:00:00+07:00',
    date_modified: '2026-11-21T00:00:00+07:00',
    authors: [{ name: 'Nông Văn Mẫu' }],
    tags: ['Tin tức – Sự kiện', 'đường liên xóm'],
    image: `${origin}/the/a1.jpg`,
    attachments: [
      { url: `${origin}/tep/12ab/ban-doc.mp3`, mime_type: 'audio/mpeg', size_in_bytes: 2048, duration_in_seconds: 95 },
    ],
  });
});
