import type { Story } from '../content-model/entry.ts';
import type { Recording } from '../content-model/fields/media.ts';
import { modifiedAt } from '../content-model/site/modified.ts';
import type { Site } from '../content-model/site/site.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import { FEED_TEXT } from '../messages/feeds.ts';

/** How many stories a feed holds at most. */
export const FEED_LENGTH = 30;

/** A feed before it is written in one of the formats; every address is absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Page that the feed belongs to. */
  readonly homeUrl: string;
  readonly feedUrl: string;
  readonly iconUrl: string;
  readonly body: string;
  readonly items: readonly FeedItem[];
}

/** A story in a feed. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly html: string;
  readonly published: LocalTime;
  readonly modified: LocalTime;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly imageUrl?: string;
  readonly recording?: FeedRecording;
}

/** A sound file that comes with a story. */
export interface FeedRecording {
  readonly url: string;
  readonly bytes: number;
  readonly type: string;
  readonly seconds: number;
}

/** A story as a feed shows it; `html` is its finished text, `imageUrl` its preview card. */
export function feedItem(
  story: Story,
  site: Pick<Site, 'row'>,
  origin: string,
  html: string,
  imageUrl?: string,
): FeedItem {
  const { data } = story;
  const section = site.row('chuyen-muc', data.section)?.name;
  const authors = data.authors.flatMap((id) => site.row('tac-gia', id)?.name ?? []);
  const recording = data.recording && feedRecording(story, data.recording, origin);
  return {
    url: origin + story.path,
    title: data.sample ? FEED_TEXT.sampleTitle(data.title) : data.title,
    summary: data.standfirst,
    html,
    published: data.publishedAt,
    modified: modifiedAt(story),
    authors: authors.length > 0 ? authors : data.byline === undefined ? [] : [data.byline],
    tags: [...new Set([...(section === undefined ? [] : [section]), ...data.tags])],
    ...(imageUrl === undefined ? {} : { imageUrl }),
    ...(recording && { recording }),
  };
}

function feedRecording(story: Story, { src, seconds }: Recording, origin: string): FeedRecording | undefined {
  const asset = story.assets[src];
  return asset?.kind === 'file'
    ? { url: origin + asset.url, bytes: asset.bytes, type: asset.type, seconds }
    : undefined;
}
