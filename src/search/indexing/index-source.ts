import { digestOf } from './digest-of.ts';
import type { SearchDocument } from './search-document.ts';

/** A document that the index may stand for already: it is read only when it is new or its digest is another one. */
export interface IndexSource {
  readonly url: string;
  /** Local date or date and time. */
  readonly date: string | undefined;
  /** Another one whenever the document is. */
  readonly digest: string;
  readonly read: () => Promise<SearchDocument>;
}

/** A document that is at hand, as a source. */
export function sourceOf(document: SearchDocument): IndexSource {
  return {
    url: document.url,
    date: document.date,
    digest: digestOf(JSON.stringify(document)),
    read: () => Promise.resolve(document),
  };
}
