import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What tells that a file was written again: its inode, time and size, by its path. */
export type FolderState = ReadonlyMap<string, string>;

/** Looks at every file of a folder; empty for one that is not there. */
export async function readFolderState(folder: string): Promise<FolderState> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const state = new Map<string, string>();
  for (const item of items) {
    if (!item.isFile()) continue;
    const file = join(item.parentPath, item.name);
    const { ino, mtimeMs, size } = await stat(file);
    state.set(file.slice(folder.length + 1), `${ino} ${mtimeMs} ${size}`);
  }
  return state;
}

/** Paths of files that are new or were written again, even with the same bytes. */
export function changedPaths(before: FolderState, after: FolderState): string[] {
  return [...after].filter(([path, mark]) => before.get(path) !== mark).map(([path]) => path);
}
