import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Deletes the files of a cache folder that nothing uses any more; returns how many. A folder that is not there is empty. */
export async function pruneFolder(folder: string, keep: ReadonlySet<string>): Promise<number> {
  const names = await readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const unused = names.filter((name) => !keep.has(name));
  await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })));
  return unused.length;
}
