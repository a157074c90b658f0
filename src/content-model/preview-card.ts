import type { Story } from './entry.ts';
import type { Settings } from './reference/settings.ts';
import type { Site } from './site/site.ts';
import { teaserOf, type Tone } from './site/teaser.ts';
import { digestText } from './text/digest.ts';

/** Everything that a link preview shows; the same card is always the same picture. */
export interface PreviewCard {
  readonly siteName: string;
  readonly kicker: string;
  readonly tone: Tone;
  readonly title: string;
  readonly sample: boolean;
  readonly picture?: CardPicture;
}

/** The derived picture on a card, with the point in percent that must stay in view. */
export interface CardPicture {
  readonly digest: string;
  /** Width in pixels of the derived file that is used. */
  readonly width: number;
  readonly focal: readonly [number, number];
}

/** Size of a preview card in pixels, the one that social networks ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The card of a story. */
export function storyCard(story: Story, site: Pick<Site, 'row' | 'settings'>): PreviewCard {
  const { kicker, tone, title, sample } = teaserOf(story, site);
  const picture = cardPicture(story);
  return { siteName: site.settings.siteName, kicker, tone, title, sample, ...(picture && { picture }) };
}

/** The card of every page that is no story. */
export function siteCard({ siteName, tagline, body }: Pick<Settings, 'siteName' | 'tagline' | 'body'>): PreviewCard {
  return { siteName, kicker: body, tone: 'chàm', title: tagline, sample: false };
}

/** The path of a card's file; it changes with anything that the card shows. */
export function cardPath(card: PreviewCard): string {
  const { siteName, kicker, tone, title, sample, picture } = card;
  const shown = [
    DRAWING,
    siteName,
    kicker,
    tone,
    title,
    sample,
    picture?.digest ?? '',
    picture?.width ?? 0,
    ...(picture?.focal ?? []),
  ];
  return `/the/${digestText(JSON.stringify(shown))}.jpg`;
}

/** Number of the drawing's design: raised when cards of the same words would look different. */
const DRAWING = 2;

/** The smallest derived file that fills the card's height is enough. */
function cardPicture(story: Story): CardPicture | undefined {
  const { lead } = story.data;
  const asset = lead === undefined ? undefined : story.assets[lead.src];
  if (lead === undefined || asset?.kind !== 'picture') return undefined;
  const width =
    asset.widths.find((candidate) => (candidate * asset.height) / asset.width >= CARD_SIZE.height) ??
    asset.widths.at(-1);
  if (width === undefined) return undefined;
  const [x = 50, y = 50] = lead.focalPoint.split(' ').map((part) => Number.parseInt(part, 10));
  return { digest: asset.digest, width, focal: [x, y] };
}
