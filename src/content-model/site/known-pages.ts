import { placeTitle } from './place-names.ts';
import type { Site } from './site.ts';

/** How many stories the page for wrong addresses knows: with 2,000 its list stays near 50 kB compressed. */
const MOST_STORIES = 2_000;

/** Path and title of the pages that a wrong address may have meant: the newest stories, plain pages, today's places. */
export function knownPages(
  site: Pick<Site, 'stories' | 'collection' | 'places'>,
): (readonly [path: string, title: string])[] {
  const entries = [...site.stories.slice(0, MOST_STORIES), ...site.collection('trang')];
  return [
    ...entries.map(({ path, data }) => [path, data.title] as const),
    ...[...site.places.values()]
      .filter(({ current }) => current)
      .map(({ place }) => [`/dia-phuong/${place.id}/`, placeTitle(place)] as const),
  ];
}
