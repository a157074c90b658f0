import { toInstant } from '../content-model/time/local-time.ts';
import type { Feed, FeedItem } from './feed.ts';

/** The feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.homeUrl,
    feed_url: feed.feedUrl,
    description: feed.description,
    icon: feed.iconUrl,
    language: 'vi',
    authors: [{ name: feed.body }],
    items: feed.items.map(jsonItem),
  };
  return `${JSON.stringify(document)}\n`;
}

function jsonItem({
  url,
  title,
  summary,
  html,
  published,
  modified,
  authors,
  tags,
  imageUrl,
  recording,
}: FeedItem): object {
  return {
    id: url,
    url,
    title,
    summary,
    content_html: html.toWellFormed(),
    language: 'vi',
    date_published: toInstant(published),
    ...(modified > published ? { date_modified: toInstant(modified) } : {}),
    ...(authors.length > 0 ? { authors: authors.map((name) => ({ name })) } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(imageUrl === undefined ? {} : { image: imageUrl }),
    ...(recording
      ? {
          attachments: [
            {
              url: recording.url,
              mime_type: recording.type,
              size_in_bytes: recording.bytes,
              duration_in_seconds: recording.seconds,
            },
          ],
        }
      : {}),
  };
}
