import { collectionNames, type CollectionName } from '../content-model/collections/index.ts';
import { entryPath, formerPath, visibilityAt, type PublicationFields } from '../content-model/publication.ts';
import { reservedPageSlugs } from '../content-model/reserved-paths.ts';
import type { LocalTime } from '../content-model/time/local-time.ts';
import type { Finding } from './finding.ts';
import type { ParsedEntry } from './parse-entry.ts';

/** What stands behind an id or address: readers can reach it, they cannot yet, or there is nothing. */
export type Reach = 'public' | 'hidden' | undefined;

/** The part of an entry that says where it stands. */
export type Addressed = Pick<ParsedEntry, 'collection' | 'slug' | 'data'>;

/** The entries of a content folder by id, address and former address. */
export class AddressBook {
  private readonly ids = new Map<string, Reach>();
  private readonly byPath = new Map<string, string>();
  private readonly byFormerPath = new Map<string, string[]>();

  constructor(entries: readonly Addressed[], now: LocalTime) {
    for (const entry of entries) {
      const id = idOf(entry);
      const isPublic = entry.data !== undefined && visibilityAt(entry.data as PublicationFields, now) !== 'held';
      this.ids.set(id, isPublic ? 'public' : 'hidden');
      this.byPath.set(bare(entryPath(entry.collection, entry.slug)), id);
      for (const slug of formerSlugsOf(entry)) {
        const path = bare(formerPath(entry.collection, slug));
        this.byFormerPath.set(path, [...(this.byFormerPath.get(path) ?? []), id]);
      }
    }
  }

  /** What stands behind `collection/slug`. */
  reachOf(id: string): Reach {
    return this.ids.get(id);
  }

  /** The ids of all entries, or the slugs of one collection. */
  names(collection?: string): ReadonlySet<string> {
    const ids = [...this.ids.keys()];
    if (collection === undefined) return new Set(ids);
    return new Set(ids.filter((id) => id.startsWith(`${collection}/`)).map((id) => id.slice(collection.length + 1)));
  }

  /** What stands behind an address of the site; addresses that are not an entry's are taken for granted. */
  reachOfPath(href: string): Reach {
    const path = bare(href.split(/[?#]/u, 1)[0] ?? '');
    const id = this.byPath.get(path) ?? this.byFormerPath.get(path)?.[0];
    if (id !== undefined) return this.ids.get(id);
    const [first = '', second, ...rest] = path.split('/');
    const isPage = second === undefined && first !== '' && !first.includes('.') && !reservedPageSlugs.has(first);
    const isEntry =
      isStoryCollection(first) &&
      second !== undefined &&
      second !== 'trang' &&
      !second.includes('.') &&
      rest.length === 0;
    return isPage || isEntry ? undefined : 'public';
  }

  /** Former addresses of an entry that lead elsewhere already: another entry's address or former address, or a page of the site. */
  checkFormerSlugs(entry: ParsedEntry): Finding[] {
    const former = formerSlugsOf(entry);
    return former.flatMap((slug, index): Finding[] => {
      const path = bare(formerPath(entry.collection, slug));
      const owners = this.byFormerPath.get(path) ?? [];
      const isRepeated = former.indexOf(slug) < index;
      const owner =
        this.byPath.get(path) ?? owners.find((id) => id !== idOf(entry)) ?? (isRepeated ? idOf(entry) : undefined);
      const at = { file: entry.file, line: entry.formerSlugsLine, field: ['formerSlugs', index], label: 'Địa chỉ cũ' };
      if (owner !== undefined) return [{ severity: 'error', code: 'slug-former-taken', ...at, args: { slug, owner } }];
      return reservedPageSlugs.has(path) ? [{ severity: 'error', code: 'slug-reserved', ...at, args: { slug } }] : [];
    });
  }
}

function idOf({ collection, slug }: Addressed): string {
  return `${collection}/${slug}`;
}

function formerSlugsOf(entry: Addressed): readonly string[] {
  return (entry.data as { formerSlugs?: readonly string[] } | undefined)?.formerSlugs ?? [];
}

function isStoryCollection(name: string): boolean {
  return name !== 'trang' && collectionNames.includes(name as CollectionName);
}

/** A path without slashes at its ends. */
function bare(path: string): string {
  return path.replaceAll(/^\/+|\/+$/gu, '');
}
