import type { Story } from '../entry.ts';
import { placeTitle, plainDate } from './place-names.ts';
import type { Site } from './site.ts';

/** One way on from a story, with a small note. */
export interface StoryLink {
  readonly label: string;
  readonly path: string;
  readonly note?: string;
}

/** What a story hangs on, each with its page. */
export interface StoryLinks {
  readonly campaign?: StoryLink;
  readonly places: readonly StoryLink[];
  readonly agencies: readonly StoryLink[];
  readonly field?: StoryLink;
}

/** The campaign, places, agencies and field that a story names; a place that has lost its name since says until when it bore it. */
export function storyLinks({ collection, data }: Story, site: Pick<Site, 'row' | 'places' | 'story'>): StoryLinks {
  const campaign =
    collection === 'dot-thi-dua' || data.campaign === undefined
      ? undefined
      : site.story(`dot-thi-dua/${data.campaign}`);
  const field = site.row('linh-vuc', data.field);
  return {
    ...(campaign?.collection === 'dot-thi-dua' && { campaign: { label: campaign.data.name, path: campaign.path } }),
    places: data.places.flatMap((id) => {
      const { place, current } = site.places.get(id) ?? {};
      if (!place) return [];
      const note = current || place.validUntil === undefined ? undefined : `tên cũ, đến ${plainDate(place.validUntil)}`;
      return [{ label: placeTitle(place), path: `/dia-phuong/${id}/`, ...(note !== undefined && { note }) }];
    }),
    agencies: data.agencies.flatMap((id) => {
      const agency = site.row('co-quan', id);
      return agency ? [{ label: agency.shortName ?? agency.name, path: `/co-quan/${id}/` }] : [];
    }),
    ...(field && { field: { label: field.name, path: `/linh-vuc/${field.id}/` } }),
  };
}
