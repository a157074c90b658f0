import { decodePostings } from '../format/postings.ts';
import { foldForMatch } from '../../content-model/text/fold.ts';
import { facetNames, type FacetName } from '../format/index-files.ts';
import type { IndexReader } from './index-reader.ts';

/** What a reader narrowed the search to: any of the values of each facet, all facets at once. */
export type Filters = Partial<Readonly<Record<FacetName, readonly string[]>>>;

/** A value of a facet, and how many of the found documents have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
  /** Former and other names, for places. */
  readonly also: readonly string[];
}

/** The facets of an index: which documents have which value. */
export interface FacetTable {
  /** Marks the documents that pass the filters; a place passes by its former names too. */
  passing(filters: Filters, except?: FacetName): Uint8Array;
  /** Values with their counts among documents, most frequent first; those of a filtered facet are counted as if it were not. */
  count(documents: Iterable<number>, filters: Filters): Readonly<Record<FacetName, readonly FacetCount[]>>;
}

/** Reads the facets of all shards into one table. */
export async function readFacets(index: IndexReader): Promise<FacetTable> {
  const columns = new Map<FacetName, Map<string, Column>>(facetNames.map((name) => [name, new Map<string, Column>()]));
  const tables = await Promise.all(index.shards.map((shard) => shard.facets()));
  for (const [number, table] of tables.entries()) {
    const shard = index.shards[number];
    if (shard === undefined) continue;
    for (const name of facetNames) {
      const column = columns.get(name);
      for (const { value, also = [], documents } of table[name]) {
        const entry: Column = column?.get(value) ?? { documents: [], also: new Set() };
        column?.set(value, entry);
        decodePostings(documents, (document) => entry.documents.push(shard.numberOf(document)));
        for (const other of also) entry.also.add(other);
      }
    }
  }
  const all = new Uint8Array(index.documents).fill(1);
  const passing = (filters: Filters, except?: FacetName): Uint8Array => {
    const missed = new Uint8Array(index.documents);
    if (facetNames.every((name) => name === except || (filters[name] ?? []).length === 0)) return all;
    for (const name of facetNames) {
      const wanted = filters[name] ?? [];
      if (wanted.length === 0 || name === except) continue;
      const has = new Uint8Array(index.documents);
      for (const [value, { documents, also }] of columns.get(name) ?? []) {
        if (isWanted(wanted, value, also)) for (const document of documents) has[document] = 1;
      }
      for (let document = 0; document < index.documents; document += 1) if (has[document] === 0) missed[document] = 1;
    }
    return missed.map((miss) => 1 - miss);
  };
  return {
    passing,
    count(documents, filters) {
      const found = new Uint8Array(index.documents);
      for (const document of documents) found[document] = 1;
      const countColumn = (name: FacetName): FacetCount[] => {
        const passes = passing(filters, name);
        return [...(columns.get(name) ?? [])]
          .map(([value, entry]) => ({
            value,
            count: entry.documents.reduce((sum, document) => sum + (found[document] ?? 0) * (passes[document] ?? 0), 0),
            also: [...entry.also],
          }))
          .filter(({ value, count }) => count > 0 || filters[name]?.includes(value))
          .sort((a, b) =>
            name === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
          );
      };
      return {
        kind: countColumn('kind'),
        campaign: countColumn('campaign'),
        year: countColumn('year'),
        place: countColumn('place'),
        section: countColumn('section'),
        tag: countColumn('tag'),
      };
    },
  };
}

interface Column {
  readonly documents: number[];
  readonly also: Set<string>;
}

function isWanted(wanted: readonly string[], value: string, also: ReadonlySet<string>): boolean {
  if (wanted.includes(value)) return true;
  const names = new Set([value, ...also].map(foldForMatch));
  return also.size > 0 && wanted.some((name) => names.has(foldForMatch(name)));
}
