import type { Entry } from '../content-model/entry.ts';
import type { Milestone } from '../content-model/fields/dates.ts';
import { parsePreciseDate, startOf, endOf } from '../content-model/time/precise-date.ts';
import { dateOf } from '../content-model/time/local-time.ts';
import { storyImages, type SiteFacts } from './news-article.ts';
import { root, type RootThing } from './thing.ts';

/** A campaign as Event; undefined while the day of its launch is not known. */
export function eventJsonLd(campaign: Entry<'dot-thi-dua'>, site: SiteFacts, origin: string): RootThing | undefined {
  const { data } = campaign;
  const launch = dayOf(data.timeline.launch);
  const parsed = launch === undefined ? undefined : parsePreciseDate(launch);
  // A month or a quarter is no start date that a calendar could show.
  if (launch === undefined || parsed?.precision !== 'ngày') return undefined;
  const end = dayOf(data.timeline.end);
  const issuer = site.row('co-quan', data.issuer);
  const place = site.row('dia-danh', data.places[0] ?? site.settings.province);
  const placeName = place ? `${place.level} ${place.name}` : (data.scope ?? site.settings.body);
  return root({
    '@type': 'Event',
    name: data.name,
    description: data.standfirst,
    url: origin + campaign.path,
    image: storyImages(campaign, site, origin).map(({ url }) => url),
    startDate: dateOf(startOf(launch)),
    endDate: end === undefined ? undefined : dateOf(endOf(end)),
    eventStatus: 'https://schema.org/EventScheduled',
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: {
      '@type': 'Place',
      name: data.scope ?? placeName,
      address: { '@type': 'PostalAddress', addressRegion: placeName, addressCountry: 'VN' },
    },
    organizer: {
      '@type': 'Organization',
      name: issuer?.name ?? site.settings.body,
      url: issuer?.url ?? `${origin}/co-quan/${data.issuer}/`,
    },
    isAccessibleForFree: true,
    inLanguage: 'vi',
  });
}

function dayOf(milestone: Milestone | undefined): string | undefined {
  return milestone?.actual?.date ?? milestone?.planned?.date;
}
