import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionName } from '../../content-model/collections/index.ts';
import { reservedEntrySlugs, reservedPageSlugs } from '../../content-model/reserved-paths.ts';
import { slugify } from '../../content-model/text/slug.ts';

/** The wanted address word, or the first of `-2`, `-3`… that no entry of the collection has in any year and the site does not use. */
export async function findSlug(contentDir: string, collection: CollectionName, wanted: string): Promise<string> {
  const taken = await slugsOf(join(contentDir, collection));
  const base = slugify(wanted) || 'bai';
  const isFree = (slug: string) =>
    !taken.has(slug) && !reservedEntrySlugs.has(slug) && !(collection === 'trang' && reservedPageSlugs.has(slug));
  let slug = base;
  for (let number = 2; !isFree(slug); number++) slug = `${base}-${String(number)}`;
  return slug;
}

/** Folders of entries, below a year or not. */
async function slugsOf(folder: string): Promise<ReadonlySet<string>> {
  const names = async (path: string) => readdir(path).catch(() => []);
  const top = await names(folder);
  const below = await Promise.all(top.filter((name) => /^\d{4}$/.test(name)).map((year) => names(join(folder, year))));
  return new Set([...top, ...below.flat()]);
}
