import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames, type CollectionName } from '../content-model/collections/index.ts';
import type { EntryPlace } from './parse-entry.ts';
import type { Finding } from './finding.ts';

/** The entries of a content folder by their places, and misplaced files. */
export interface FoundEntries {
  readonly places: readonly EntryPlace[];
  readonly findings: readonly Finding[];
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Finds `<collection>/[<year>/]<slug>/index.mdx`; a slug must be unique in its collection. */
export async function findEntries(contentDir: string): Promise<FoundEntries> {
  const places: EntryPlace[] = [];
  const findings: Finding[] = [];
  for (const collection of collectionNames) {
    const names = await readdir(join(contentDir, collection), { recursive: true }).catch(() => [] as string[]);
    const files = names.filter((name) => /\.mdx?$/.test(name)).sort();
    const bySlug = new Map<string, string>();
    for (const name of files) {
      const file = `${collection}/${name.replaceAll('\\', '/')}`;
      const place = placeOf(collection, file);
      if (place === undefined) findings.push({ severity: 'error', code: 'not-a-folder-entry', file, args: {} });
      else if (!slugForm.test(place.slug)) findings.push({ severity: 'error', code: 'slug-form', file, args: { slug: place.slug } });
      else if (bySlug.has(place.slug)) {
        findings.push({ severity: 'error', code: 'slug-duplicate', file, args: { slug: place.slug, other: bySlug.get(place.slug) ?? '' } });
      } else {
        bySlug.set(place.slug, file);
        places.push(place);
      }
    }
  }
  return { places, findings };
}

function placeOf(collection: CollectionName, file: string): EntryPlace | undefined {
  const parts = file.split('/').slice(1);
  if (parts.pop() !== 'index.mdx') return undefined;
  const slug = parts.pop();
  const year = parts.pop();
  if (slug === undefined || parts.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return undefined;
  return { collection, slug, file };
}
