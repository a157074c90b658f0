import type { Site } from '../../content-model/site/site.ts';
import type { LoadedComments } from '../comments/load-comments.ts';

/** What a build hands to the pages, which are bundled and so have modules of their own. */
export interface HandedSite {
  readonly site: Site;
  /** The comments that the build began with. */
  readonly comments: LoadedComments;
  /** Where the compiled bodies are. */
  readonly cacheDir: string;
  /** Notes that the page being rendered depends on the value of a query, and computes it without noting what it reads. */
  readonly readAs: <T>(kind: QueryKind, argument: string, compute: () => T) => T;
}

/** What a page may ask that is more than a field of an entry; each has an evaluator in `evaluate-queries.ts`. */
export type QueryKind =
  | 'catalogue'
  | 'collection'
  | 'comments'
  | 'current'
  | 'entries'
  | 'exists'
  | 'figures'
  | 'frontPage'
  | 'now'
  | 'ofAgency'
  | 'ofAuthor'
  | 'ofCampaign'
  | 'ofField'
  | 'ofPlace'
  | 'ofSection'
  | 'ofSeries'
  | 'older'
  | 'place'
  | 'places'
  | 'redirects'
  | 'related'
  | 'row'
  | 'settings'
  | 'stories'
  | 'tags'
  | 'withdrawn';

const KEY = Symbol.for('lan-toa.handed-site');
const holder = globalThis as { [KEY]?: HandedSite };

/** Hands the site to the pages of this process. */
export function handSite(handed: HandedSite): void {
  holder[KEY] = handed;
}

/** What was handed over; undefined in the dev server, whose pages read Astro's store. */
export function handedSite(): HandedSite | undefined {
  return holder[KEY];
}

/** The value of a query; a build notes that the page depends on it. */
export function readAs<T>(kind: QueryKind, argument: string, compute: () => T): T {
  const handed = handedSite();
  return handed ? handed.readAs(kind, argument, compute) : compute();
}
