import type { StoryCollectionName } from '../collections/index.ts';
import type { Entry, Story } from '../entry.ts';
import type { PlaceView } from './place-tree.ts';
import type { Site } from './site.ts';

/** What a reader looks for at a place, in this order. */
export type PlaceStoryKind = 'dien-hinh' | 'nguoi-tot-viec-tot' | 'tin-tuc' | 'khen-thuong';

/** A story and the neighbouring place that brought it here, when it names another than the place itself. */
export interface PlaceStory {
  readonly story: Story;
  readonly from?: PlaceView;
}

const kindOf: Readonly<Record<StoryCollectionName, PlaceStoryKind>> = {
  'dien-hinh': 'dien-hinh',
  'nguoi-tot-viec-tot': 'nguoi-tot-viec-tot',
  'tin-tuc': 'tin-tuc',
  'dot-thi-dua': 'tin-tuc',
  'ket-qua': 'tin-tuc',
  'khen-thuong': 'khen-thuong',
};
const order: readonly PlaceStoryKind[] = ['dien-hinh', 'nguoi-tot-viec-tot', 'tin-tuc', 'khen-thuong'];

/** Stories of a place by what they are, kinds without any left out; `stories` are some of `site.ofPlace`. */
export function groupPlaceStories(
  view: PlaceView,
  stories: readonly Story[],
  site: Pick<Site, 'places'>,
): { readonly kind: PlaceStoryKind; readonly stories: readonly PlaceStory[] }[] {
  const near = [...view.predecessors, ...view.successors, ...view.children].map(({ id }) => id);
  const told = stories.map((story): PlaceStory => {
    if (story.data.places.includes(view.place.id)) return { story };
    const from = site.places.get(near.find((id) => story.data.places.includes(id)) ?? '');
    return from ? { story, from } : { story };
  });
  return order.flatMap((kind) => {
    const members = told.filter(({ story }) => kindOf[story.collection] === kind);
    return members.length > 0 ? [{ kind, stories: members }] : [];
  });
}

/** How many rows of a decision name a place. */
export interface PlaceHonours {
  readonly decision: Entry<'khen-thuong'>;
  readonly count: number;
}

/** Decisions in force whose lists name someone of a place, newest first. */
export function honoursOfPlace(id: string, site: Pick<Site, 'collection'>): PlaceHonours[] {
  return site.collection('khen-thuong').flatMap((decision) => {
    if (decision.data.status === 'đã thu hồi') return [];
    const count = decision.recipients.filter(({ place }) => place === id).length;
    return count > 0 ? [{ decision, count }] : [];
  });
}
