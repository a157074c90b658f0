import type { APIContext } from 'astro';
import type { Story } from '../../content-model/entry.ts';
import { cardPath, storyCard } from '../../content-model/preview-card.ts';
import type { Site } from '../../content-model/site/site.ts';
import { FEED_LENGTH, feedItem, type Feed } from '../../feeds/feed.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import { rssFeed } from '../../feeds/rss.ts';
import { FEED_TEXT } from '../../messages/feeds.ts';
import { loadSite } from './load-site.ts';
import { siteOrigin } from './site-origin.ts';
import { storyHtml } from './story-html.ts';

/** What a feed is about; without a name it is the feed of the whole site. */
export interface FeedSubject {
  readonly name?: string;
  readonly description?: string;
  /** Path of the list that the feed belongs to. */
  readonly base: string;
  readonly stories: readonly Story[];
}

/** The RSS feed of the newest of these stories. */
export async function rssResponse(context: APIContext, subject: FeedSubject): Promise<Response> {
  return new Response(rssFeed(await createFeed(context, subject, 'rss.xml')), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}

/** The JSON feed of the newest of these stories. */
export async function jsonFeedResponse(context: APIContext, subject: FeedSubject): Promise<Response> {
  return new Response(jsonFeed(await createFeed(context, subject, 'feed.json')), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}

async function createFeed(
  context: APIContext,
  { name, description, base, stories }: FeedSubject,
  file: string,
): Promise<Feed> {
  const site = await loadSite();
  const origin = siteOrigin(context.site);
  const { siteName, body } = site.settings;
  return {
    title: name === undefined ? FEED_TEXT.whole(siteName) : FEED_TEXT.part(siteName, name),
    description: description ?? site.settings.description,
    homeUrl: origin + base,
    feedUrl: `${origin}${base}${file}`,
    iconUrl: `${origin}/icon-512.png`,
    body,
    items: await Promise.all(stories.slice(0, FEED_LENGTH).map((story) => item(story, site, origin))),
  };
}

async function item(story: Story, site: Site, origin: string) {
  return feedItem(story, site, origin, await storyHtml(story, site, origin), origin + cardPath(storyCard(story, site)));
}
