import type { Story } from '../../content-model/entry.ts';
import { cardPath, storyCard } from '../../content-model/preview-card.ts';
import { modifiedAt } from '../../content-model/site/modified.ts';
import type { Site } from '../../content-model/site/site.ts';
import { toInstant } from '../../content-model/time/local-time.ts';
import type { BaseLayoutProps } from '../../layouts/head-props.ts';
import { COLLECTION_TEXT } from '../../messages/collections.ts';
import { FEED_TEXT } from '../../messages/feeds.ts';
import { storyJsonLd } from '../../structured-data/story-json-ld.ts';

/** What the head of a story's page says to search engines, messengers and feed readers. */
export type StoryHeadProps = Pick<BaseLayoutProps, 'jsonLd' | 'publishedAt' | 'modifiedAt' | 'picture' | 'feeds'>;

/** The head of a story's page; `csvPath` is where the page offers its table as a file. */
export function storyHead(story: Story, site: Site, origin: string, csvPath?: string): StoryHeadProps {
  const name = FEED_TEXT.part(site.settings.siteName, COLLECTION_TEXT[story.collection].name);
  return {
    jsonLd: storyJsonLd(story, site, origin, csvPath),
    publishedAt: toInstant(story.data.publishedAt),
    modifiedAt: toInstant(modifiedAt(story)),
    picture: { src: cardPath(storyCard(story, site)), alt: story.data.title },
    feeds: [
      { href: `/${story.collection}/rss.xml`, title: name, type: 'application/rss+xml' },
      { href: `/${story.collection}/feed.json`, title: name, type: 'application/feed+json' },
    ],
  };
}
