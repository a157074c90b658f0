import { join } from 'node:path';
import { readContent, type ReadOptions } from '../../content-store/read-content.ts';
import { siteOf } from '../site-of.ts';
import { updateIndex } from './update-index.ts';

/** The search index while an author writes. */
export interface IndexInDev {
  /** Where a file of the index lies; undefined while the content does not make a site, or for a path that leads elsewhere. */
  find(path: string, options: ReadOptions): Promise<string | undefined>;
}

/** Begins without an index: it is made when a page first asks, and again whenever a page opens the catalogue, from what changed. */
export function createIndexInDev(): IndexInDev {
  // One after the other: two writers in one folder would delete each other's shards.
  let last: Promise<boolean> | undefined;
  return {
    async find(path, options) {
      if (!/^[\w-]+(?:[./][\w-]+)*$/.test(path)) return undefined;
      // A folder of its own, so that a build at the same time is not disturbed.
      const folder = join(options.dataDir, 'cache', 'search-index-dev');
      if (last === undefined || path === 'muc-luc.json')
        last = (last ?? Promise.resolve()).catch(() => false).then(() => update(folder, options));
      return (await last) ? join(folder, path) : undefined;
    },
  };
}

async function update(folder: string, options: ReadOptions): Promise<boolean> {
  const content = await readContent(options);
  if (content.reference.settings === undefined) return false;
  await updateIndex(siteOf(content, options.now), content, join(options.dataDir, 'cache'), folder);
  return true;
}
