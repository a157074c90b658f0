import type { FacetName, Fragment } from '../format/index-files.ts';
import { spellWord } from '../text/mark-signature.ts';
import { alternativesOf, createSynonymTable, type Alternative, type SynonymTable } from './alternatives.ts';
import { proposeCorrections } from './corrections.ts';
import {
  holdsWhole,
  makeExcerpt,
  markText,
  readText,
  type Excerpt,
  type MarkedPart,
  type ReadText,
} from './excerpt.ts';
import { readFacets, type FacetCount, type FacetTable, type Filters } from './facets.ts';
import { openIndex, type IndexReader, type ReadFile } from './index-reader.ts';
import { pause } from './pause.ts';
import { holdsPhrases } from './phrase-check.ts';
import { rankDocuments, tiers, type RankedDocument, type Ranking } from './rank-documents.ts';
import { readQuery, type Query } from './read-query.ts';

/** What a reader asks for. */
export interface SearchRequest {
  readonly text: string;
  readonly filters?: Filters;
  /** `relevance` when not given; filters without words are always by date. */
  readonly sort?: 'relevance' | 'date';
  /** Which results are loaded: `count` (10) from `from` (0) on. */
  readonly from?: number;
  readonly count?: number;
  /** Whether the last word may be half-typed; true when not given. */
  readonly isTyping?: boolean;
  /** Whether the counts of the facets are wanted; they are one more file for each shard. */
  readonly withFacets?: boolean;
}

/** A result as it is shown. */
export interface SearchHit extends Omit<Fragment, 'text' | 'title'> {
  readonly title: string;
  /** The title with marks: its pieces in order are the title, sign for sign. */
  readonly markedTitle: readonly MarkedPart[];
  readonly excerpt: Excerpt;
  /** Whether the words stand in it as they were typed; otherwise only some of them, or apart. */
  readonly isNear: boolean;
}

/** What is found. */
export interface SearchAnswer {
  /** How many documents answer. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly facets?: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** "Did you mean": when applied, the results are those of the corrected text. */
  readonly correction?: { readonly text: string; readonly isApplied: boolean };
  /** Searches to propose; empty when there are results. */
  readonly suggestions: readonly string[];
}

/** The search of a site. */
export interface Search {
  /** Rejects when a file of the index cannot be had; asking again tries anew. */
  find(request: SearchRequest): Promise<SearchAnswer>;
}

/** Opens the search: `read` fetches a file of the index by its path. Nothing is read before the first question. */
export function createSearch(read: ReadFile): Search {
  let opened: Promise<Opened> | undefined;
  const open = (): Promise<Opened> => {
    opened ??= openIndex(read).then((index) => ({
      index,
      synonyms: createSynonymTable(index.catalogue.synonyms),
      facets: undefined,
    }));
    opened.catch(() => (opened = undefined));
    return opened;
  };
  return { find: async (request) => answer(await open(), request) };
}

interface Opened {
  readonly index: IndexReader;
  readonly synonyms: SynonymTable;
  facets: Promise<FacetTable> | undefined;
}

interface Found {
  readonly documents: readonly RankedDocument[];
  readonly alternatives: readonly Alternative[];
  readonly correction?: { readonly text: string; readonly isApplied: boolean };
}

async function answer(opened: Opened, request: SearchRequest): Promise<SearchAnswer> {
  const { index } = opened;
  const filters = request.filters ?? {};
  const isFiltered = Object.values(filters).some((values) => values.length > 0);
  const query = readQuery(request.text, request.isTyping ?? true);
  const tableNeeded = isFiltered || request.withFacets === true;
  const [found, table] = await Promise.all([
    query.words.length > 0 ? findDocuments(opened, query) : everything(index, isFiltered),
    tableNeeded ? facetTable(opened) : undefined,
  ]);
  await pause();
  const passes = isFiltered ? table?.passing(filters) : undefined;
  const matching = found.documents.filter(({ document }) => passes?.[document] !== 0);
  const from = request.from ?? 0;
  const ordered =
    request.sort === 'date'
      ? matching.toSorted((a, b) => a.document - b.document)
      : await refine(index, matching, found.alternatives, from);
  const loaded: (SearchHit | undefined)[] = [];
  const shown = ordered.slice(from, from + (request.count ?? 10));
  for (const story of shown.map(({ document }) => readStory(index, document))) {
    const { tier } = shown[loaded.length] ?? { tier: tiers.some };
    loaded.push(toHit(await story, tier === tiers.near, found.alternatives, query));
    await pause();
  }
  const hits = loaded.filter((hit) => hit !== undefined);
  return {
    total: matching.length - (loaded.length - hits.length),
    hits,
    ...(request.withFacets === true &&
      table && {
        facets: table.count(
          found.documents.map(({ document }) => document),
          filters,
        ),
      }),
    ...(found.correction && { correction: found.correction }),
    suggestions: hits.length === 0 ? index.catalogue.suggestions : [],
  };
}

function everything(index: IndexReader, isFiltered: boolean): Found {
  const length = isFiltered ? index.documents : 0;
  return {
    documents: Array.from({ length }, (_, document) => ({ document, tier: tiers.near, score: 0, isUnbroken: true })),
    alternatives: [],
  };
}

function facetTable(opened: Opened): Promise<FacetTable> {
  opened.facets ??= readFacets(opened.index);
  opened.facets.catch(() => (opened.facets = undefined));
  return opened.facets;
}

async function findDocuments({ index, synonyms }: Opened, query: Query): Promise<Found> {
  const alternatives = alternativesOf(query, synonyms);
  const ranking = await rankDocuments(index, alternatives);
  const isUnknown = ranking.words.some(({ count }) => count === 0);
  if (ranking.full > 0 && !isUnknown) return { documents: ranking.documents, alternatives };
  const corrected = await correct({ index, synonyms }, query, ranking);
  if (corrected === undefined) return { documents: ranking.documents, alternatives };
  if (ranking.full > 0)
    return { documents: ranking.documents, alternatives, correction: { text: corrected.text, isApplied: false } };
  return {
    documents: corrected.ranking.documents,
    alternatives: corrected.alternatives,
    correction: { text: corrected.text, isApplied: true },
  };
}

interface Corrected {
  readonly text: string;
  readonly ranking: Ranking;
  readonly alternatives: readonly Alternative[];
}

/** The correction that is answered best, when one is answered fully. */
async function correct(
  { index, synonyms }: Omit<Opened, 'facets'>,
  query: Query,
  before: Ranking,
): Promise<Corrected | undefined> {
  const proposals = proposeCorrections(query, await index.vocabulary(), before.full === 0);
  let best: (Corrected & { readonly worth: number }) | undefined;
  for (const [rank, { words, changed }] of proposals.entries()) {
    const text = words.join(' ');
    const again = readQuery(text, false);
    const alternatives = alternativesOf(again, synonyms);
    const ranking = await rankDocuments(index, alternatives);
    const top = ranking.documents[0];
    if (top?.tier !== tiers.near) continue;
    const worth = top.score + 0.1 * Math.log10(ranking.full) - 0.02 * rank;
    if (best !== undefined && best.worth >= worth) continue;
    best = { text: spell(again, ranking, changed.length > 0), ranking, alternatives, worth };
  }
  return best;
}

/** The words of a bare query as the archive mostly spells them where they stand together. */
function spell(query: Query, ranking: Ranking, isChanged: boolean): string {
  const spelled = query.words.map(({ raw }) => raw);
  if (!isChanged || !query.words.every(({ isBare }) => isBare)) return spelled.join(' ');
  for (const [at, { spelling }] of ranking.pairs.entries()) {
    const [keys, marks] = [spelling?.key.split(' ') ?? [], spelling?.marks.split(' ') ?? []];
    for (const side of [0, 1]) {
      const key = keys[side];
      if (key !== undefined) spelled[at + side] = spellWord(key, (marks[side] ?? '').replace('!', ''));
    }
  }
  return spelled.join(' ');
}

/** Documents whose texts are read to see whether the pairs of a longer query stand side by side. */
const REFINED = 20;

/** Puts the documents of the first page or two first that hold a query of three words or more as a whole: pairs alone cannot tell. */
async function refine(
  index: IndexReader,
  ranked: readonly RankedDocument[],
  alternatives: readonly Alternative[],
  from: number,
): Promise<readonly RankedDocument[]> {
  if (from >= REFINED || !alternatives.some(({ words }) => words.length > 2)) return ranked;
  const candidates = ranked.slice(0, REFINED).filter(({ isUnbroken }) => isUnbroken);
  const whole = new Set<RankedDocument>();
  for (const { one, story } of candidates.map((one) => ({ one, story: readStory(index, one.document) }))) {
    const { title, texts, labels } = await story;
    if (holdsWhole([title, ...labels, ...texts], alternatives)) whole.add(one);
    await pause();
  }
  return [...whole, ...ranked.filter((one) => !whole.has(one))];
}

interface ReadStory {
  readonly fragment: Fragment;
  readonly title: ReadText;
  readonly labels: readonly ReadText[];
  readonly texts: readonly ReadText[];
}

const readStories = new WeakMap<Fragment, ReadStory>();

function readStory(index: IndexReader, document: number): Promise<ReadStory> {
  const shard = index.shards.findLast(({ offset }) => offset <= document);
  if (shard === undefined) throw new Error('A document belongs to a shard.');
  const story = shard.fragment(document - shard.offset).then((fragment) => {
    const known = readStories.get(fragment);
    if (known !== undefined) return known;
    const { title, standfirst, campaign, places, text } = fragment;
    const read: ReadStory = {
      fragment,
      title: readText(title),
      labels: [...places, ...(campaign === undefined ? [] : [campaign])].map(readText),
      texts: (standfirst === undefined ? text : [standfirst, ...text]).map(readText),
    };
    readStories.set(fragment, read);
    return read;
  });
  // Another one may fail first; a failure is told of once.
  story.catch(() => undefined);
  return story;
}

function toHit(
  { fragment, title, texts }: ReadStory,
  isNear: boolean,
  alternatives: readonly Alternative[],
  query: Query,
): SearchHit | undefined {
  // Pairs of neighbours prove a phrase of two words only.
  if (!holdsPhrases([title, ...texts], query)) return undefined;
  const { text: _, ...shown } = fragment;
  return { ...shown, markedTitle: markText(title, alternatives), excerpt: makeExcerpt(texts, alternatives), isNear };
}
