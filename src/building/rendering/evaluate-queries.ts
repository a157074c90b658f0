import type { LoadedComments } from '../comments/load-comments.ts';
import type { Entry } from '../../content-model/entry.ts';
import type { Site } from '../../content-model/site/site.ts';
import { toEpochMs } from '../../content-model/time/local-time.ts';
import { factsOf } from '../../comments/published/facts-of.ts';
import { openingOf } from '../../comments/published/story-facts.ts';
import type { QueryKind } from './handed-site.ts';

/** The value that a page would get for a query, as JSON; entries stand as their ids, since their fields are noted one by one. */
export function evaluateQuery(text: string, site: Site, comments: LoadedComments): string {
  const end = text.indexOf(' ');
  const kind = text.slice(0, end) as QueryKind;
  return JSON.stringify(evaluators[kind](text.slice(end + 1), site, comments) ?? null);
}

/** The one moment of a build, which is asked for with every story. */
let moment: { readonly local: string; readonly epoch: number } | undefined;

function epochOf(local: string): number {
  if (moment?.local !== local) moment = { local, epoch: toEpochMs(local) };
  return moment.epoch;
}

type Evaluator = (argument: string, site: Site, comments: LoadedComments) => unknown;

const listOf =
  (list: (site: Site, id: string) => readonly Entry[]): Evaluator =>
  (id, site) =>
    list(site, id).map((entry) => entry.id);

const evaluators: Readonly<Record<QueryKind, Evaluator>> = {
  catalogue: (name, { catalogues }) => catalogues[name as keyof typeof catalogues],
  collection: listOf((site, name) => site.collection(name as Entry['collection'])),
  comments: (id, site, { byStory, policies }) => {
    const story = site.story(id);
    const facts = story && factsOf(story, site);
    if (facts === undefined) return undefined;
    const opening = openingOf(facts, policies[id], epochOf(site.now));
    // What the page takes from the settings is noted as such.
    return [opening, byStory.get(id)];
  },
  current: (id, site) => site.isCurrent(id),
  entries: listOf(({ entries }) => entries),
  exists: (id, site) => site.entry(id) !== undefined,
  figures: (_, __, { figures }) => figures,
  frontPage: (_, site) => site.frontPage,
  now: (_, site) => site.now,
  ofAgency: listOf((site, id) => site.ofAgency(id)),
  ofAuthor: listOf((site, id) => site.ofAuthor(id)),
  ofCampaign: listOf((site, id) => site.ofCampaign(id)),
  ofField: listOf((site, id) => site.ofField(id)),
  ofPlace: listOf((site, id) => site.ofPlace(id)),
  ofSection: listOf((site, id) => site.ofSection(id)),
  ofSeries: listOf((site, id) => site.ofSeries(id)),
  older: (id, site) => {
    const story = site.story(id);
    return story && site.olderOfSection(story).map((other) => other.id);
  },
  place: (id, site) => site.places.get(id),
  places: (_, site) => [...site.places.values()],
  redirects: (_, site) => site.redirects,
  related: (argument, site) => {
    const [id = '', limit = ''] = argument.split(' ');
    const story = site.story(id);
    return story && site.related(story, Number(limit)).map((other) => other.id);
  },
  row: (argument, site) => {
    const [name = '', id = ''] = argument.split(' ');
    return site.row(name as 'chuyen-muc', id);
  },
  settings: (_, site) => site.settings,
  stories: listOf(({ stories }) => stories),
  tags: (_, site) => site.tags.map(({ tag, slug, stories }) => [tag, slug, stories.map(({ id }) => id)]),
  withdrawn: (_, site) => site.withdrawn,
};
