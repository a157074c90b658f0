import type { Fragment } from '../format/index-files.ts';
import type { SearchDocument } from './search-document.ts';

/** What is shown of a document. */
export function fragmentOf(document: SearchDocument): Fragment {
  const { url, title, kicker, standfirst, date, kind, section, campaign, image, text, facts = [] } = document;
  const attached = (document.attachments ?? []).map(({ text: words }) => words);
  return {
    url,
    title,
    ...(standfirst !== undefined && { standfirst }),
    ...(date !== undefined && { date: date.slice(0, 10) }),
    kind,
    ...(section !== undefined && { section }),
    ...(campaign !== undefined && { campaign }),
    places: (document.places ?? []).map(({ name }) => name),
    tags: document.tags ?? [],
    ...(kicker !== undefined && { kicker }),
    ...(image !== undefined && { image }),
    text,
    ...(facts.length > 0 && { facts }),
    ...(attached.length > 0 && { attached }),
  };
}

/** What a document holds besides its fragment. */
export interface Unshown extends Pick<
  SearchDocument,
  'date' | 'kind' | 'section' | 'campaign' | 'places' | 'tags' | 'labels'
> {
  /** Titles of the attached files. */
  readonly titles: readonly string[];
}

/** What must be kept of a document beside its fragment: what facets are made of, and what it is found by without being shown. */
export function unshownOf({
  date,
  kind,
  section,
  campaign,
  places,
  tags,
  labels,
  attachments,
}: SearchDocument): Unshown {
  return {
    ...(date !== undefined && { date }),
    kind,
    ...(section !== undefined && { section }),
    ...(campaign !== undefined && { campaign }),
    ...(places && { places }),
    ...(tags && { tags }),
    ...(labels && { labels }),
    titles: (attachments ?? []).map(({ title }) => title),
  };
}

/** The document again that both were made of. */
export function documentOf({ attached = [], ...fragment }: Fragment, { titles, ...unshown }: Unshown): SearchDocument {
  const { places: _, tags: __, ...shown } = fragment;
  return { ...shown, ...unshown, attachments: attached.map((text, at) => ({ title: titles[at] ?? '', text })) };
}
