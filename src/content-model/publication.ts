import { compareLocal, type LocalTime } from './time/local-time.ts';
import type { PublicationState } from './collections/story.ts';
import type { CollectionName } from './collections/index.ts';

/** What decides whether readers may see an entry. */
export interface PublicationFields {
  readonly state: PublicationState;
  readonly publishedAt: LocalTime;
  readonly embargoUntil?: LocalTime | undefined;
  readonly withdrawn?: { readonly at: LocalTime } | undefined;
}

/** Published, withdrawn (an explanation stands at its address), or held back (nothing of it may leak). */
export type Visibility = 'published' | 'withdrawn' | 'held';

/** Tells what readers may see of an entry at a local wall time. */
export function visibilityAt(entry: PublicationFields, now: LocalTime): Visibility {
  const start = releaseTime(entry);
  if (entry.state !== 'đã duyệt' || compareLocal(start, now) > 0) return 'held';
  return entry.withdrawn && compareLocal(entry.withdrawn.at, now) <= 0 ? 'withdrawn' : 'published';
}

/** The local time from which an approved entry is public: its publish time, or the end of its embargo when that is later. */
export function releaseTime(entry: Pick<PublicationFields, 'publishedAt' | 'embargoUntil'>): LocalTime {
  const { publishedAt, embargoUntil } = entry;
  return embargoUntil !== undefined && compareLocal(embargoUntil, publishedAt) > 0 ? embargoUntil : publishedAt;
}

/** The path of an entry on the site; plain pages stand at the root. */
export function entryPath(collection: CollectionName, slug: string): string {
  return collection === 'trang' ? `/${slug}/` : `/${collection}/${slug}/`;
}

/** The path that a former slug stands for: one of the same collection, or a whole path of an older site. */
export function formerPath(collection: CollectionName, slug: string): string {
  return slug.startsWith('/') ? slug : entryPath(collection, slug);
}
