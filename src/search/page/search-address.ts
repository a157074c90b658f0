import { facetNames, type FacetName } from '../format/index-files.ts';

/** What a reader searches for, as an address holds it. */
export interface SearchAsk {
  /** NFC, without spaces at its ends. */
  readonly text: string;
  readonly filters: Readonly<Record<FacetName, readonly string[]>>;
  readonly sort: 'relevance' | 'date';
}

/** Parameters of `/tim-kiem/`: `?tu=trung+khanh&loai=Điển+hình&nam=2020&noi=Xã+Trùng+Khánh&xep=moi`; those of facets may stand more than once. */
export const searchParameters = {
  text: 'tu',
  kind: 'loai',
  campaign: 'dot',
  year: 'nam',
  place: 'noi',
  section: 'muc',
  tag: 'chu-de',
  sort: 'xep',
} as const satisfies Readonly<Record<FacetName | 'text' | 'sort', string>>;

/** Nothing asked. */
export const EMPTY_ASK: SearchAsk = {
  text: '',
  filters: { kind: [], campaign: [], year: [], place: [], section: [], tag: [] },
  sort: 'relevance',
};

/** Reads the search part of an address; `?q=`, which other sites and browsers use, is taken for the text too, unknown parts are left out. */
export function parseAsk(search: string): SearchAsk {
  const query = new URLSearchParams(search);
  const filters: Record<FacetName, readonly string[]> = { ...EMPTY_ASK.filters };
  for (const name of facetNames) {
    const values = query.getAll(searchParameters[name]).map(tidy);
    filters[name] = [...new Set(values)].filter((value) => value !== '');
  }
  return {
    text: tidy(query.get(searchParameters.text) ?? query.get('q') ?? ''),
    filters,
    sort: query.get(searchParameters.sort) === NEWEST ? 'date' : 'relevance',
  };
}

/** The search part of the address that brings an ask back: empty, or with its question mark. */
export function formatAsk({ text, filters, sort }: SearchAsk): string {
  const query = new URLSearchParams();
  if (tidy(text) !== '') query.set(searchParameters.text, tidy(text));
  for (const name of facetNames) for (const value of filters[name]) query.append(searchParameters[name], value);
  if (sort === 'date') query.set(searchParameters.sort, NEWEST);
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}

/** The address of a search for a text alone. */
export function searchHref(text: string): string {
  return `/tim-kiem/${formatAsk({ ...EMPTY_ASK, text })}`;
}

/** The address of everything that has one value of a facet. */
export function facetHref(facet: FacetName, ...values: readonly string[]): string {
  return `/tim-kiem/${formatAsk({ ...EMPTY_ASK, filters: { ...EMPTY_ASK.filters, [facet]: values } })}`;
}

/** Whether an ask says what to find: words, a filter, or everything by date. */
export function asksAnything({ text, filters, sort }: SearchAsk): boolean {
  return text !== '' || countFilters(filters) > 0 || sort === 'date';
}

/** The address of everything, newest first, to be narrowed by filters. */
export const EVERYTHING_HREF = `/tim-kiem/?${searchParameters.sort}=moi`;

/** How many filters are on. */
export function countFilters(filters: SearchAsk['filters']): number {
  return facetNames.reduce((sum, name) => sum + filters[name].length, 0);
}

/** The filters with one value more, or without it when it is on. */
export function toggleFilter(filters: SearchAsk['filters'], facet: FacetName, value: string): SearchAsk['filters'] {
  const values = filters[facet];
  return {
    ...filters,
    [facet]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  };
}

const NEWEST = 'moi';

function tidy(text: string): string {
  return text.normalize('NFC').trim();
}
