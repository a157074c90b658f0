import { AddressBook } from '../../content-store/address-book.ts';
import type { Content } from '../../content-store/read-content.ts';
import type { HeadingsOf, Reaches } from '../links/link-findings.ts';
import { createNames } from '../names.ts';
import type { Names } from '../rule.ts';

/** The names that proofreading a text of this content needs; made once for a content. */
export function namesOf(content: Pick<Content, 'reference' | 'entries'>): Names {
  const { catalogues } = content.reference;
  const names = known.get(content) ?? createNames(catalogues, campaignsOf(content.entries));
  known.set(content, names);
  return names;
}

const known = new WeakMap<object, Names>();

/** The names of the published campaigns. */
export function campaignsOf(entries: Content['entries']): string[] {
  return entries.flatMap(({ data }) => ('timeline' in data ? [data.name] : []));
}

/** The heading ids of the published entries by their path. */
export function headingsIn(entries: Content['entries']): HeadingsOf {
  const ids = new Map(entries.map(({ path, body }) => [path, new Set(body.headings.map(({ id }) => id))]));
  return (path) => ids.get(path.endsWith('/') ? path : `${path}/`);
}

/** Where readers of this content find a page: published and withdrawn stories, former addresses, pages that the site makes. */
export function reachesIn({ entries, withdrawn }: Pick<Content, 'entries' | 'withdrawn'>): Reaches {
  // They are published already: any hour is late enough.
  const addresses = new AddressBook(entries, '9999-12-31T23:59');
  const explained = new Set(withdrawn.map(({ path }) => path));
  return (href) => {
    const [path = ''] = href.split(/[?#]/u, 1);
    return addresses.reachOfPath(path) === 'public' || explained.has(path.endsWith('/') ? path : `${path}/`);
  };
}
