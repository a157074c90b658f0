import type { LocalTime } from './time/local-time.ts';

/** What stands at the address of a withdrawn entry; nothing else of it is kept on the site. */
export interface WithdrawnNotice {
  readonly path: string;
  readonly title: string;
  readonly at: LocalTime;
  readonly reason: string;
  /** `collection/slug` of the entry to read instead. */
  readonly replacement?: string;
}

/** A former address and the path that it leads to now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The collection and slug in a notice's path; plain pages stand at the root and have no collection. */
export function withdrawnParts({ path }: Pick<WithdrawnNotice, 'path'>): {
  readonly collection?: string;
  readonly slug: string;
} {
  const [first = '', second] = path.split('/').filter(Boolean);
  return second === undefined ? { slug: first } : { collection: first, slug: second };
}
