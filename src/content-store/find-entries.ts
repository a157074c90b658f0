import { readdirSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames, type CollectionName } from '../content-model/collections/index.ts';
import { catalogueSchemas } from '../content-model/reference/catalogues.ts';
import { reservedEntrySlugs, reservedPageSlugs } from '../content-model/reserved-paths.ts';
import { closest } from './closest.ts';
import type { EntryPlace } from './parse-entry.ts';
import type { Finding } from './finding.ts';

/** The entries of a content folder by their places, and misplaced files. */
export interface FoundEntries {
  readonly places: readonly EntryPlace[];
  readonly findings: readonly Finding[];
}

const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Finds `<collection>/[<year>/]<slug>/index.mdx`; a slug must be unique in its collection and leave the site's own paths free. */
export async function findEntries(contentDir: string): Promise<FoundEntries> {
  const places: EntryPlace[] = [];
  const findings: Finding[] = await findUnknown(contentDir);
  const refuse = (code: Finding['code'], file: string, args: Finding['args'] = {}) =>
    findings.push({ severity: 'error', code, file, args });
  for (const collection of collectionNames) {
    const bySlug = new Map<string, string>();
    for (const file of textFilesIn(contentDir, collection)) {
      const place = placeOf(collection, file);
      if (place === undefined) {
        refuse('not-a-folder-entry', file);
        continue;
      }
      const { slug } = place;
      const other = bySlug.get(slug);
      if (!slugForm.test(slug)) refuse('slug-form', file, { slug });
      else if (reservedEntrySlugs.has(slug) || (collection === 'trang' && reservedPageSlugs.has(slug)))
        refuse('slug-reserved', file, { slug });
      else if (other !== undefined) refuse('slug-duplicate', file, { slug, other });
      else {
        bySlug.set(slug, file);
        places.push(place);
      }
    }
  }
  return { places, findings };
}

/** The Markdown files below a folder, in a fixed order; folders and files whose names begin with a dot are the editors' own. */
function textFilesIn(contentDir: string, folder: string): string[] {
  return listBelow(join(contentDir, folder))
    .filter((item) => !item.isDirectory() && /\.mdx?$/i.test(item.name))
    .map(
      (item) =>
        `${folder}/${join(item.parentPath, item.name)
          .slice(join(contentDir, folder).length + 1)
          .replaceAll('\\', '/')}`,
    )
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
}

function listBelow(folder: string) {
  try {
    // At once: handing each folder to another thread takes several times as long.
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}

function placeOf(collection: CollectionName, file: string): EntryPlace | undefined {
  const parts = file.split('/').slice(1);
  if (parts.pop() !== 'index.mdx') return undefined;
  const slug = parts.pop();
  const year = parts.pop();
  if (slug === undefined || parts.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return undefined;
  return { collection, slug, file };
}

/** Folders and catalogues that no one would read, mostly because of a mistyped name. */
async function findUnknown(contentDir: string): Promise<Finding[]> {
  const folders = await readdir(contentDir, { withFileTypes: true }).catch(() => []);
  const catalogues = await readdir(join(contentDir, 'danh-muc')).catch(() => []);
  const knownFolders = [...collectionNames, 'danh-muc'];
  const knownCatalogues = Object.keys(catalogueSchemas).map((name) => `${name}.yaml`);
  const isShown = (name: string) => !name.startsWith('.');
  const unknown = (file: string, name: string, known: readonly string[]): Finding => ({
    severity: 'error',
    code: 'folder-unknown',
    file,
    args: { name, suggestion: closest(name, known) ?? '', known: known.join(', ') },
  });
  return [
    ...folders
      .filter((item) => item.isDirectory() && isShown(item.name) && !knownFolders.includes(item.name))
      .map(({ name }) => unknown(name, name, knownFolders)),
    ...catalogues
      .filter((name) => isShown(name) && !knownCatalogues.includes(name))
      .map((name) => unknown(`danh-muc/${name}`, name, knownCatalogues)),
  ];
}
