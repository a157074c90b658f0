import { changedPaths, readFolderState, type FolderState } from '../measure/folder-state.ts';
import type { BenchSite } from './bench-site.ts';

/** Files that a build wrote, by kind, counted on disk: what was not touched does not appear. */
export interface WorkCounts {
  readonly pages: number;
  /** Files of the search index, without their compressed copies. */
  readonly searchFiles: number;
  /** Pictures and preview cards. */
  readonly pictures: number;
  /** All files of the site, compressed copies included. */
  readonly filesWritten: number;
  /** Files of the caches. */
  readonly cacheFiles: number;
}

/** Both folders of a site as they are now. */
export interface SiteState {
  readonly out: FolderState;
  readonly data: FolderState;
}

/** Looks at a site before or after a build. */
export async function readSiteState({ outDir, dataDir }: BenchSite): Promise<SiteState> {
  return { out: await readFolderState(outDir), data: await readFolderState(`${dataDir}/cache`) };
}

/** Counts what came between two looks. */
export function countWork(before: SiteState, after: SiteState): WorkCounts {
  const written = changedPaths(before.out, after.out);
  const count = (pattern: RegExp): number => written.filter((path) => pattern.test(path)).length;
  return {
    pages: count(/\.html$/),
    searchFiles: count(/^tim-kiem\/chi-muc\/.*(?<!\.(?:br|gz))$/),
    pictures: count(/\.(?:webp|avif|jpe?g|png)$/),
    filesWritten: written.length,
    cacheFiles: changedPaths(before.data, after.data).length,
  };
}
