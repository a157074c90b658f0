import type { CollectionName, StoryCollectionName } from '../collections/index.ts';
import type { Entry, Story } from '../entry.ts';
import type { Catalogues, Place } from '../reference/catalogues.ts';
import type { FrontPage, Settings } from '../reference/settings.ts';
import { isPlaceValidOn } from '../place-validity.ts';
import { slugify } from '../text/slug.ts';
import type { LocalTime } from '../time/local-time.ts';
import type { Redirect, WithdrawnNotice } from '../withdrawal.ts';
import { createPlaceTree, type PlaceView } from './place-tree.ts';
import { campaignOf, compareNewest, newerWindow, olderWindow, relatedStories } from './related.ts';
import { headlinesBeside, olderOfSection } from './same-section.ts';

/** How many related stories stand beside a story. */
export const RELATED_BESIDE = 5;

/** What a site is made from. */
export interface SiteData {
  readonly entries: readonly Entry[];
  readonly withdrawn: readonly WithdrawnNotice[];
  readonly redirects: readonly Redirect[];
  readonly catalogues: Catalogues;
  readonly settings: Settings;
  readonly frontPage: FrontPage;
  /** Local wall time of the build. */
  readonly now: LocalTime;
}

/** A tag with its address word and its stories, newest first. */
export interface TagView {
  readonly tag: string;
  readonly slug: string;
  readonly stories: readonly Story[];
}

/** The published site as pages read it; every list is newest first. */
export interface Site extends SiteData {
  readonly stories: readonly Story[];
  readonly places: ReadonlyMap<string, PlaceView>;
  readonly tags: readonly TagView[];
  entry(id: string): Entry | undefined;
  story(id: string): Story | undefined;
  collection<N extends CollectionName>(name: N): readonly Entry<N>[];
  ofCampaign(slug: string): readonly Story[];
  /** Stories of a place, of the places below it and of those it became or was made from. */
  ofPlace(id: string): readonly Story[];
  ofAgency(id: string): readonly Story[];
  ofAuthor(id: string): readonly Story[];
  /** Parts of a series in their order. */
  ofSeries(id: string): readonly Story[];
  ofSection(id: string): readonly Story[];
  ofField(id: string): readonly Story[];
  /** Whether an agency exists at the time of the build. */
  isCurrent(agency: string): boolean;
  related(story: Story, limit: number): readonly Story[];
  /** Further stories of its section for the column beside a story, none of which `related` shows there. */
  olderOfSection(story: Story): readonly Story[];
  /** Stories beside which a story stands, stood or would stand: those whose `related` or `olderOfSection` it may change. */
  besideWhich(story: Story): readonly Story[];
  /** Row of a catalogue by its id. */
  row<N extends Exclude<keyof Catalogues, 'tu-dong-nghia' | 'ngay-nay'>>(
    name: N,
    id: string | undefined,
  ): Catalogues[N][number] | undefined;
}

/** Builds the indexes of a site once; every query after that is a look-up. */
export function createSite(data: SiteData): Site {
  const stories = data.entries.filter((entry): entry is Story => entry.collection !== 'trang').sort(compareNewest);
  const byId = new Map(data.entries.map((entry) => [entry.id, entry]));
  const places = createPlaceTree(data.catalogues['dia-danh'], data.now);
  const index = (keys: (story: Story) => readonly (string | undefined)[]) => groupBy(stories, keys);
  const byCampaign = index((story) => [campaignOf(story)]);
  const byPlace = index((story) => story.data.places);
  const byAgency = index((story) => story.data.agencies);
  const byAuthor = index((story) => story.data.authors);
  const bySeries = index((story) => [story.data.series?.id]);
  const bySection = index((story) => [story.data.section]);
  const byField = index((story) => [story.data.field]);
  const byCollection = index((story) => [story.collection]);
  const pages = data.entries
    .filter((entry): entry is Entry<'trang'> => entry.collection === 'trang')
    .sort((a, b) => a.data.order - b.data.order);
  const rows = new Map(
    Object.entries(data.catalogues).map(([name, list]) => [
      name,
      new Map((list as readonly { id?: string }[]).map((row) => [row.id, row])),
    ]),
  );
  const story = (id: string) => byId.get(id) as Story | undefined;
  const near = [byCampaign, byPlace, byField, bySeries, bySection];
  const related = (of: Story, limit: number) =>
    relatedStories(
      of,
      nearCandidates(of, near),
      of.data.related.flatMap((id) => story(id) ?? []),
      limit,
    );
  return {
    ...data,
    stories,
    places,
    tags: tagViews(stories),
    entry: (id) => byId.get(id),
    story,
    collection: (name) =>
      (name === 'trang' ? pages : (byCollection.get(name) ?? [])) as unknown as readonly Entry<typeof name>[],
    ofCampaign: (slug) => byCampaign.get(slug) ?? [],
    ofPlace: (id) =>
      [...new Set(placesAround(id, places).flatMap(({ id: near }) => byPlace.get(near) ?? []))].sort(compareNewest),
    ofAgency: (id) => byAgency.get(id) ?? [],
    ofAuthor: (id) => byAuthor.get(id) ?? [],
    ofSeries: (id) =>
      [...(bySeries.get(id) ?? [])].sort((a, b) => (a.data.series?.part ?? 0) - (b.data.series?.part ?? 0)),
    ofSection: (id) => bySection.get(id) ?? [],
    ofField: (id) => byField.get(id) ?? [],
    isCurrent: (id) => {
      const agency = data.catalogues['co-quan'].find((row) => row.id === id);
      return agency !== undefined && isPlaceValidOn(agency, data.now);
    },
    related,
    olderOfSection: (of) =>
      olderOfSection(
        of,
        bySection.get(of.data.section) ?? [],
        related(of, RELATED_BESIDE),
        headlinesBeside(of.body.words),
      ),
    besideWhich: (changed) => [
      ...new Set([
        ...listsOf(changed, near).flatMap((list) => newerWindow(list, changed.data.publishedAt)),
        ...stories.filter(({ data: { related: chosen } }) => chosen.includes(changed.id)),
      ]),
    ],
    row: (name, id) => rows.get(name)?.get(id) as never,
  };
}

/** The story collections that hold anything, in the order of the navigation. */
export function isStoryCollection(name: CollectionName): name is StoryCollectionName {
  return name !== 'trang';
}

function placesAround(id: string, places: ReadonlyMap<string, PlaceView>): Place[] {
  const view = places.get(id);
  if (!view) return [];
  return [view.place, ...view.children, ...view.successors, ...view.predecessors];
}

/** Only stories that share something are weighed, so that the work does not grow with the archive's square. */
function nearCandidates(story: Story, indexes: readonly ReadonlyMap<string, readonly Story[]>[]): Story[] {
  return [...new Set(listsOf(story, indexes).flatMap((list) => olderWindow(list, story.data.publishedAt)))];
}

/** The lists that a story is in, or would be in. */
function listsOf(
  story: Story,
  [byCampaign, byPlace, byField, bySeries, bySection]: readonly ReadonlyMap<string, readonly Story[]>[],
): (readonly Story[])[] {
  const { places, field, series, section } = story.data;
  return [
    byCampaign?.get(campaignOf(story) ?? ''),
    ...places.map((place) => byPlace?.get(place)),
    byField?.get(field ?? ''),
    bySeries?.get(series?.id ?? ''),
    bySection?.get(section),
  ].flatMap((list) => (list ? [list] : []));
}

function groupBy(
  stories: readonly Story[],
  keys: (story: Story) => readonly (string | undefined)[],
): Map<string, Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of stories) {
    for (const key of new Set(keys(story))) {
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(story);
      else groups.set(key, [story]);
    }
  }
  return groups;
}

function tagViews(stories: readonly Story[]): TagView[] {
  // A few hundred tags stand in tens of thousands of stories.
  const slugs = new Map<string, string>();
  const slugOf = (tag: string): string => {
    const known = slugs.get(tag) ?? slugify(tag);
    slugs.set(tag, known);
    return known;
  };
  const bySlug = groupBy(stories, (story) => story.data.tags.map(slugOf));
  return [...bySlug]
    .map(([slug, list]) => ({
      slug,
      tag: list[0]?.data.tags.find((tag) => slugOf(tag) === slug) ?? slug,
      stories: list,
    }))
    .sort((a, b) => b.stories.length - a.stories.length || (a.slug < b.slug ? -1 : 1));
}
