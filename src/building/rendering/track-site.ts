import type { Entry, Story } from '../../content-model/entry.ts';
import type { PlaceView } from '../../content-model/site/place-tree.ts';
import type { Site, TagView } from '../../content-model/site/site.ts';
import type { QueryKind } from './handed-site.ts';
import type { ReadRecorder } from './page-reads.ts';

/** Whose page it is: these never change for an entry. */
const FIXED = new Set<PropertyKey>(['id', 'collection', 'slug']);

const originals = new WeakMap<object, Entry>();

/** The entry behind what `trackSite` gave to a page; undefined for all else. */
export function originalOf(value: object): Entry | undefined {
  return originals.get(value);
}

/** The site as pages get it in a build: every field and every list that a page reads is noted. */
export function trackSite(site: Site, recorder: ReadRecorder): Site {
  const wrapped = new Map<Entry, Entry>();
  const wrap = <E extends Entry>(entry: E): E => {
    const known = wrapped.get(entry);
    if (known) return known as E;
    const fresh = trackEntry(entry, recorder);
    wrapped.set(entry, fresh);
    originals.set(fresh, entry);
    return fresh;
  };
  const wrapAll = <E extends Entry>(entries: readonly E[]): readonly E[] => entries.map(wrap);
  const lists = new Map<readonly Entry[], readonly Entry[]>();
  /** Lists of the whole archive are asked for on many pages. */
  const wrapList = <E extends Entry>(entries: readonly E[]): readonly E[] => {
    const known = lists.get(entries);
    if (known) return known as readonly E[];
    const fresh = wrapAll(entries);
    lists.set(entries, fresh);
    return fresh;
  };
  const note = (kind: QueryKind, argument = '') => recorder.query(kind, argument);
  const listOf =
    (kind: QueryKind, list: (id: string) => readonly Story[]) =>
    (id: string): readonly Story[] => {
      note(kind, id);
      return wrapList(list(id));
    };
  const of = (story: Story): Story => (originals.get(story) as Story | undefined) ?? story;
  let tags: readonly TagView[] | undefined;

  return {
    get entries() {
      note('entries');
      return wrapList(site.entries);
    },
    get stories() {
      note('stories');
      return wrapList(site.stories);
    },
    get tags() {
      note('tags');
      tags ??= site.tags.map((view) => ({ ...view, stories: wrapAll(view.stories) }));
      return tags;
    },
    get withdrawn() {
      note('withdrawn');
      return site.withdrawn;
    },
    get redirects() {
      note('redirects');
      return site.redirects;
    },
    get settings() {
      note('settings');
      return site.settings;
    },
    get frontPage() {
      note('frontPage');
      return site.frontPage;
    },
    get now() {
      note('now');
      return site.now;
    },
    catalogues: new Proxy(site.catalogues, {
      get(target, name) {
        note('catalogue', String(name));
        return Reflect.get(target, name) as unknown;
      },
    }),
    places: trackPlaces(site.places, note),
    entry(id) {
      note('exists', id);
      const entry = site.entry(id);
      return entry && wrap(entry);
    },
    story(id) {
      note('exists', id);
      const story = site.story(id);
      return story && wrap(story);
    },
    collection(name) {
      note('collection', name);
      return wrapList(site.collection(name) as readonly Entry[]) as ReturnType<typeof site.collection<typeof name>>;
    },
    ofCampaign: listOf('ofCampaign', site.ofCampaign),
    ofPlace: listOf('ofPlace', site.ofPlace),
    ofAgency: listOf('ofAgency', site.ofAgency),
    ofAuthor: listOf('ofAuthor', site.ofAuthor),
    ofSeries: listOf('ofSeries', site.ofSeries),
    ofSection: listOf('ofSection', site.ofSection),
    ofField: listOf('ofField', site.ofField),
    isCurrent(agency) {
      note('current', agency);
      return site.isCurrent(agency);
    },
    related(story, limit) {
      const found = recorder.unrecorded(() => site.related(of(story), limit));
      recorder.answer('related', `${story.id} ${limit}`, () => idsOf(found));
      return wrapAll(found);
    },
    olderOfSection(story) {
      const found = recorder.unrecorded(() => site.olderOfSection(of(story)));
      recorder.answer('older', story.id, () => idsOf(found));
      return wrapAll(found);
    },
    besideWhich: (story) => wrapAll(site.besideWhich(of(story))),
    row(name, id) {
      note('row', `${name} ${id ?? ''}`);
      return site.row(name, id);
    },
  };
}

function idsOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ id }) => id);
}

function trackEntry<E extends Entry>(entry: E, recorder: ReadRecorder): E {
  const number = recorder.numberOf(entry.id);
  const data = new Proxy(entry.data, fieldHandler(number, 'data.', recorder));
  return new Proxy(entry, {
    ...fieldHandler<E>(number, '', recorder),
    get(target, name) {
      if (name === 'data') return data;
      if (typeof name === 'string' && !FIXED.has(name)) recorder.field(number, name);
      return Reflect.get(target, name) as unknown;
    },
  });
}

function fieldHandler<T extends object>(entry: number, prefix: string, recorder: ReadRecorder): ProxyHandler<T> {
  return {
    get(target, name) {
      if (typeof name === 'string') recorder.field(entry, prefix + name);
      return Reflect.get(target, name) as unknown;
    },
    has(target, name) {
      if (typeof name === 'string') recorder.field(entry, prefix + name);
      return Reflect.has(target, name);
    },
    ownKeys(target) {
      recorder.whole(entry);
      return Reflect.ownKeys(target);
    },
  };
}

/** One place that is looked up is not all of them. */
function trackPlaces(
  places: ReadonlyMap<string, PlaceView>,
  note: (kind: QueryKind, argument?: string) => void,
): ReadonlyMap<string, PlaceView> {
  return new Proxy(places, {
    get(target, name) {
      if (name === 'get')
        return (id: string) => {
          note('place', id);
          return target.get(id);
        };
      note('places');
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
