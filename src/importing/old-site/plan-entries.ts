import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames, type CollectionName } from '../../content-model/collections/index.ts';
import { entryPath, formerPath } from '../../content-model/publication.ts';
import { reservedEntrySlugs, reservedPageSlugs } from '../../content-model/reserved-paths.ts';
import { slugify } from '../../content-model/text/slug.ts';
import { parseYaml } from '../../content-store/yaml-document.ts';
import type { Ledger } from './ledger.ts';
import { addressKey } from './old-addresses.ts';
import type { OldStory } from './old-story.ts';

/** Where a story will stand, and the former addresses that it may keep. */
export interface EntryPlan {
  readonly collection: OldStory['collection'];
  readonly slug: string;
  /** Folder below the content folder. */
  readonly folder: string;
  readonly formerPaths: readonly string[];
  /** Former addresses that lead elsewhere already. */
  readonly taken: readonly string[];
}

/** Gives every story a free place; a story that has been here before keeps the one it had. */
export interface Planner {
  readonly plan: (
    story: Pick<OldStory, 'key' | 'collection' | 'slug' | 'title' | 'publishedAt' | 'formerPaths'>,
  ) => EntryPlan;
}

/** A planner that knows what stands in the content folder, apart from what the ledger says this import has put there. */
export async function createPlanner(contentDir: string, ledger: Ledger): Promise<Planner> {
  const own = new Map(ledger.all().map((row) => [row.folder, row.key]));
  const paths = new Set<string>();
  const slugs = new Set<string>();
  for (const { collection, slug, folder, formerSlugs } of await listEntries(contentDir)) {
    slugs.add(`${collection}/${slug}`);
    paths.add(addressKey(entryPath(collection, slug)));
    // What this import wrote gives its former addresses to the same story again.
    if (!own.has(folder)) for (const former of formerSlugs) paths.add(addressKey(formerPath(collection, former)));
  }
  for (const { folder } of ledger.all()) {
    const slug = folder.split('/').at(-1) ?? '';
    slugs.add(`${folder.split('/')[0] ?? ''}/${slug}`);
  }

  return {
    plan(story) {
      const known = ledger.find(story.key);
      const slug = known?.folder.split('/').at(-1) ?? freeSlug(story, slugs);
      const { collection } = story;
      slugs.add(`${collection}/${slug}`);
      const year = story.publishedAt.slice(0, 4);
      const folder = known?.folder ?? (collection === 'trang' ? `trang/${slug}` : `${collection}/${year}/${slug}`);
      const ownPath = addressKey(entryPath(collection, slug));
      paths.add(ownPath);
      const formerPaths: string[] = [];
      const taken: string[] = [];
      for (const path of new Set(story.formerPaths)) {
        const key = addressKey(path);
        if (key === ownPath || key === '?') continue;
        if (paths.has(key) || isReserved(key)) taken.push(path);
        else {
          paths.add(key);
          formerPaths.push(path);
        }
      }
      return { collection, slug, folder, formerPaths, taken };
    },
  };
}

function isReserved(key: string): boolean {
  const bare = key.replace(/^\/|\?$/g, '');
  return reservedPageSlugs.has(bare);
}

function freeSlug(
  { collection, slug, title }: Pick<OldStory, 'collection' | 'slug' | 'title'>,
  taken: ReadonlySet<string>,
) {
  const wanted = slugify(slug) || slugify(title) || 'bai';
  const isFree = (one: string) =>
    !taken.has(`${collection}/${one}`) &&
    !reservedEntrySlugs.has(one) &&
    !(collection === 'trang' && reservedPageSlugs.has(one));
  let free = wanted;
  for (let number = 2; !isFree(free); number++) free = `${wanted}-${number}`;
  return free;
}

interface KnownEntry {
  readonly collection: CollectionName;
  readonly slug: string;
  readonly folder: string;
  readonly formerSlugs: readonly string[];
}

async function listEntries(contentDir: string): Promise<KnownEntry[]> {
  const entries: KnownEntry[] = [];
  for (const collection of collectionNames) {
    const files = await readdir(join(contentDir, collection), { recursive: true }).catch(() => []);
    for (const file of files.filter((name) => name.endsWith('index.mdx')).map((name) => name.replaceAll('\\', '/'))) {
      const folder = `${collection}/${file.slice(0, -'/index.mdx'.length)}`;
      const slug = folder.split('/').at(-1) ?? '';
      const text = await readFile(join(contentDir, folder, 'index.mdx'), 'utf8');
      entries.push({ collection, slug, folder, formerSlugs: formerSlugsIn(text) });
    }
  }
  return entries;
}

function formerSlugsIn(text: string): readonly string[] {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  if (!front.includes('formerSlugs')) return [];
  const { value } = parseYaml(front, '', 0);
  const former = (value as { formerSlugs?: unknown } | undefined)?.formerSlugs;
  return Array.isArray(former) ? former.filter((one) => typeof one === 'string') : [];
}
