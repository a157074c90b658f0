import type { FacetName, Fragment } from '../format/index-files.ts';
import { createSynonymTable, type Alternative, type SynonymTable } from './alternatives.ts';
import { makeExcerpt, markText, type Excerpt, type MarkedPart } from './excerpt.ts';
import { readFacets, type FacetCount, type FacetTable, type Filters } from './facets.ts';
import { findDocuments, type Found } from './find-documents.ts';
import { openIndex, type IndexReader, type ReadFile } from './index-reader.ts';
import { pause } from './pause.ts';
import { holdsPhrases } from './phrase-check.ts';
import { readQuery, type Query } from './read-query.ts';
import { allTexts, readStory, refine, type ReadStory } from './read-story.ts';
import { tiers } from './score-documents.ts';

/** What a reader asks for. */
export interface SearchRequest {
  readonly text: string;
  readonly filters?: Filters;
  /** `relevance` when not given; without words all is by date, and `date` alone asks for everything. */
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
export interface SearchHit extends Omit<Fragment, 'text' | 'facts' | 'attached' | 'title'> {
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

async function answer(opened: Opened, request: SearchRequest): Promise<SearchAnswer> {
  const { index } = opened;
  const filters = request.filters ?? {};
  const isFiltered = Object.values(filters).some((values) => values.length > 0);
  const query = readQuery(request.text, request.isTyping ?? true);
  const tableNeeded = isFiltered || request.withFacets === true;
  const [found, table] = await Promise.all([
    query.words.length > 0
      ? findDocuments(opened, query)
      : everything(index, isFiltered || (request.sort === 'date' && request.text.trim() === '')),
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

function everything(index: IndexReader, isWanted: boolean): Found {
  const length = isWanted ? index.documents : 0;
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

function toHit(
  story: ReadStory,
  isNear: boolean,
  alternatives: readonly Alternative[],
  query: Query,
): SearchHit | undefined {
  // Pairs of neighbours prove a phrase of two words only.
  if (!holdsPhrases(allTexts(story), query)) return undefined;
  const { fragment, title, texts } = story;
  const { text: _, facts: __, attached: ___, ...shown } = fragment;
  return { ...shown, markedTitle: markText(title, alternatives), excerpt: makeExcerpt(texts, alternatives), isNear };
}
