import { readdirSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './disk.ts';
import type { FileChange } from './journal.ts';
import type { Places } from './places.ts';
import { FORMS, isUntouched, sizeOf, type PublishedFile } from './published-file.ts';
import type { TreeState } from './tree-state.ts';

/** Tells an output folder from one that was made anew in its place; empty when there is none. */
export function rootOf({ outDir }: Places): string {
  const found = statOf(outDir);
  return found === undefined ? '' : `${found.dev}:${found.ino}:${found.birthtimeMs}`;
}

/**
 * Whether the output folder still is what the last publication left, as far as a look at the folders that hold others and at some files
 * tells: takes milliseconds at any size. Whoever deletes, adds or replaces pages leaves a trace in the time of a folder above them.
 */
export function looksUntouched(places: Places, { root, folders, files }: TreeState): boolean {
  if (root === '' || root !== rootOf(places)) return false;
  for (const [folder, mtimeMs] of folders) if (statOf(join(places.outDir, folder))?.mtimeMs !== mtimeMs) return false;
  const step = Math.max(1, Math.floor(files.size / SAMPLES));
  let number = 0;
  for (const [path, file] of files) if (number++ % step === 0 && !isIntact(places, path, file)) return false;
  return true;
}

/** What a look at every file found. */
export interface Inspection {
  /** What is published and lies there untouched. */
  readonly files: Map<string, PublishedFile>;
  /** Paths of what lies there besides. */
  readonly strays: readonly string[];
}

/** Looks at every file of the output folder; hidden ones belong to somebody else and are passed by. */
export function inspectFolder(places: Places, state: TreeState): Inspection {
  const found = new Map<string, Stats | undefined>();
  const visit = (folder: string, prefix: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') && entry.name !== '.well-known') continue;
      const path = prefix + entry.name;
      if (entry.isDirectory()) visit(join(folder, entry.name), `${path}/`);
      else found.set(path, entry.isFile() ? statOf(join(folder, entry.name)) : undefined);
    }
  };
  if (statOf(places.outDir) !== undefined) visit(places.outDir, '');
  const files = new Map<string, PublishedFile>();
  for (const [path, file] of state.files) {
    const forms = FORMS.filter((form) => sizeOf(file, form) !== undefined);
    const isSame = (form: (typeof FORMS)[number]) => {
      const stats = found.get(path + form);
      return stats !== undefined && isUntouched(file, form, stats);
    };
    if (!forms.every(isSame)) continue;
    files.set(path, file);
    for (const form of forms) found.delete(path + form);
  }
  return { files, strays: [...found.keys()] };
}

/** Notes the times of the folders that changes touched, as far as they are watched: those in which folders lie, and those full of assets. Returns all watched. */
export function watchFolders(
  places: Places,
  folders: Map<string, number>,
  changes: readonly Pick<FileChange, 'path' | 'after'>[],
): Map<string, number> {
  const touched = new Set<string>();
  for (const { path, after } of changes) {
    const folder = folderOf(path);
    touched.add(folder);
    if (after === undefined || folder === '') continue;
    const above = folderOf(folder);
    if (!folders.has(above)) folders.set(above, 0);
    if (above === '' && !path.endsWith('/index.html') && !folders.has(folder)) folders.set(folder, 0);
  }
  if (!folders.has('')) folders.set('', 0);
  // A folder that came or went changed the one above it; the loop meets what it adds.
  for (const folder of touched) touched.add(folderOf(folder));
  for (const folder of touched) {
    if (!folders.has(folder)) continue;
    const found = statOf(join(places.outDir, folder));
    if (found === undefined) folders.delete(folder);
    else folders.set(folder, found.mtimeMs);
  }
  return folders;
}

/** Times of all watched folders, where they are not known. */
export function watchAll(places: Places, files: ReadonlyMap<string, PublishedFile>): Map<string, number> {
  return watchFolders(
    places,
    new Map(),
    [...files].map(([path, after]) => ({ path, after })),
  );
}

const SAMPLES = 64;

function isIntact({ outDir }: Places, path: string, file: PublishedFile): boolean {
  return FORMS.every((form) => {
    if (sizeOf(file, form) === undefined) return true;
    const found = statOf(join(outDir, path + form));
    return found !== undefined && isUntouched(file, form, found);
  });
}

function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}
