import type { PictureAsset, Story } from '../entry.ts';
import type { LocalTime } from '../time/local-time.ts';
import type { Site } from './site.ts';

/** The colour of the line above a headline. */
export type Tone = 'đỏ' | 'ngọc' | 'vàng' | 'chàm';

/** What a list shows of a story; nothing else of it, so that a list changes only when this does. */
export interface Teaser {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly kicker: string;
  readonly tone: Tone;
  readonly standfirst: string;
  readonly date: LocalTime;
  readonly sample: boolean;
  readonly picture?: { readonly asset: PictureAsset; readonly alt: string };
}

/** The teaser of a story; its section gives the kicker when the editor wrote none. */
export function teaserOf(story: Story, site: Pick<Site, 'row'>): Teaser {
  const { data } = story;
  const section = site.row('chuyen-muc', data.section);
  const asset = data.lead === undefined ? undefined : story.assets[data.lead.src];
  return {
    id: story.id,
    path: story.path,
    title: data.title,
    kicker: data.kicker ?? section?.name ?? '',
    tone: section?.tone ?? 'đỏ',
    standfirst: data.standfirst,
    date: data.publishedAt,
    sample: data.sample,
    ...(asset?.kind === 'picture' ? { picture: { asset, alt: data.lead?.alt ?? '' } } : {}),
  };
}
