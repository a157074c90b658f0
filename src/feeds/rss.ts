import { dayNumberOf, splitLocal, type LocalTime } from '../content-model/time/local-time.ts';
import type { Feed, FeedItem } from './feed.ts';
import { cdata, element, escapeXml } from '../content-model/text/xml.ts';

/** The feed as RSS 2.0 with the full text in `content:encoded`. */
export function rssFeed(feed: Feed): string {
  const latest = feed.items.reduce<LocalTime | undefined>(
    (time, { modified }) => (time === undefined || modified > time ? modified : time),
    undefined,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', feed.title),
    element('link', feed.homeUrl),
    element('description', feed.description),
    '<language>vi</language>',
    `<atom:link rel="self" type="application/rss+xml" href="${escapeXml(feed.feedUrl)}"/>`,
    latest === undefined ? '' : element('lastBuildDate', rssDate(latest)),
    `<image>${element('url', feed.iconUrl)}${element('title', feed.title)}${element('link', feed.homeUrl)}</image>`,
    ...feed.items.map(rssItem),
    '</channel>',
    '</rss>\n',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A local time in the form of RFC 822: `Tue, 25 Feb 2020 18:00:00 +0700`. */
export function rssDate(local: LocalTime): string {
  const { date, time = '00:00' } = splitLocal(local);
  const [year = '', month = '', day = ''] = date.split('-');
  // 1/1/1970 was a Thursday.
  const weekday = DAYS[(((dayNumberOf(local) + 4) % 7) + 7) % 7] ?? '';
  return `${weekday}, ${day} ${MONTHS[Number(month) - 1] ?? ''} ${year} ${time}:00 +0700`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function rssItem(item: FeedItem): string {
  const { recording } = item;
  return [
    '<item>',
    element('title', item.title),
    element('link', item.url),
    `<guid isPermaLink="true">${escapeXml(item.url)}</guid>`,
    element('pubDate', rssDate(item.published)),
    ...item.authors.map((author) => element('dc:creator', author)),
    ...item.tags.map((tag) => element('category', tag)),
    element('description', item.summary),
    `<content:encoded>${cdata(item.html)}</content:encoded>`,
    recording
      ? `<enclosure url="${escapeXml(recording.url)}" length="${recording.bytes}" type="${escapeXml(recording.type)}"/>`
      : '',
    '</item>',
  ]
    .filter(Boolean)
    .join('\n');
}
