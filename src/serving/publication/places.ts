import { hash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

/** Where a publication and what belongs to it lies; all paths are absolute. */
export interface Places {
  /** The plain folder that is served. */
  readonly outDir: string;
  /** Holds everything below, in the data folder: nothing of it is ever served. */
  readonly folder: string;
  /** What is published now (`tree-state.ts`). */
  readonly state: string;
  /** What is being put in place; there only while that happens, or after it was interrupted (`journal.ts`). */
  readonly journal: string;
  /** What each publication replaced, by its number. */
  readonly releases: string;
  /** New files that are not visible yet. */
  readonly staging: string;
  /** Held while files of the output folder are replaced: for moments. */
  readonly treeLock: string;
  /** Held by a build or a rollback from its beginning to its end. */
  readonly buildLock: string;
}

/** The places of an output folder; one data folder may serve several. */
export function placesOf({ dataDir, outDir }: { readonly dataDir: string; readonly outDir: string }): Places {
  const target = resolve(outDir);
  const all = join(resolve(dataDir), 'xuat-ban');
  const folder = join(all, `${basename(target)}-${hash('sha256', target).slice(0, 8)}`);
  return {
    outDir: target,
    folder,
    state: join(folder, 'state'),
    journal: join(folder, 'journal'),
    releases: join(folder, 'releases'),
    staging: join(folder, 'staging'),
    treeLock: join(folder, 'tree.lock'),
    // One for the data folder: its caches have room for one writer.
    buildLock: join(all, 'build.lock'),
  };
}

/** Changes of single pages since publication `number` (`patch-file.ts`). */
export function patchesFile(places: Places, number: number): string {
  return join(places.folder, `patches-${number}`);
}

/** All files of publication `number`, when it was the last one of which the whole list was written. */
export function listFile(places: Places, number: number): string {
  return join(places.folder, `files-${number}`);
}

/** What publication `number` replaced or removed, by `formerName` and form; beside it its journal, named `record`. */
export function releaseFolder(places: Places, number: number): string {
  return join(places.releases, String(number));
}

/** The name of a replaced file in the release folder: by its path too, for files of the same bytes may differ in age and in their copies. */
export function formerName(path: string, digest: string): string {
  return hash('sha256', `${path}\n${digest}`, 'base64url').slice(0, 22);
}
