import { facetNames, type FacetColumns, type FacetName } from '../format/index-files.ts';
import { encodePostings } from '../format/postings.ts';
import type { SearchDocument } from './search-document.ts';

/** What a document is filtered by. */
export type Faceted = Pick<SearchDocument, 'date' | 'kind' | 'section' | 'campaign' | 'places' | 'tags'>;

/** The facets of the documents of a shard, in their order. */
export function facetColumns(documents: readonly Faceted[]): FacetColumns {
  const columns = Object.fromEntries(facetNames.map((name) => [name, facetColumn(documents, name)]));
  return columns as unknown as FacetColumns;
}

function facetColumn(documents: readonly Faceted[], name: FacetName): FacetColumns[FacetName] {
  const values = new Map<string, { numbers: number[]; also: Set<string> }>();
  for (const [number, document] of documents.entries()) {
    for (const { value, also } of facetValues(document, name)) {
      let entry = values.get(value);
      if (entry === undefined) values.set(value, (entry = { numbers: [], also: new Set() }));
      if (entry.numbers.at(-1) !== number) entry.numbers.push(number);
      for (const other of also) entry.also.add(other);
    }
  }
  return [...values].map(([value, { numbers, also }]) => ({
    value,
    ...(also.size > 0 && { also: [...also] }),
    documents: encodePostings(numbers.map((number) => number * 8)),
  }));
}

function facetValues(document: Faceted, name: FacetName): { value: string; also: readonly string[] }[] {
  if (name === 'place')
    return (document.places ?? []).map((place) => ({ value: place.name, also: place.otherNames ?? [] }));
  const values = {
    kind: [document.kind],
    campaign: [document.campaign],
    year: [document.date?.slice(0, 4)],
    section: [document.section],
    tag: document.tags ?? [],
  }[name];
  return values.flatMap((value) => (value === undefined ? [] : [{ value, also: [] }]));
}
