import { randomUUID } from 'node:crypto';
import { open, mkdir, readFile, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file of the content folder and what it shall hold; null deletes it. */
export interface FileChange {
  /** From the content folder, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

/** Writes files whole, one after the other; folders that become empty go. */
export async function applyChanges(contentDir: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, bytes } of changes) {
    const file = join(contentDir, path);
    if (bytes === null) {
      await rm(file, { force: true });
      await removeEmpty(dirname(file), contentDir);
    } else await writeWhole(file, bytes);
  }
}

/** Replaces a file at once and for good: readers see the old bytes or the new ones, a power cut leaves one of both. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  // A name that begins with a dot is no content.
  const draft = join(dirname(file), `.${randomUUID()}.moi`);
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

/** Whether a name is that of a file which `writeWhole` had begun. */
export function isDraft(name: string): boolean {
  return /^\.[0-9a-f-]{36}\.moi$/.test(name);
}

/** The bytes of a file; undefined when there is none. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(String((error as NodeJS.ErrnoException).code))) return undefined;
    throw error;
  }
}

async function removeEmpty(folder: string, top: string): Promise<void> {
  if (folder === top || !folder.startsWith(top)) return;
  try {
    await rmdir(folder);
  } catch {
    return;
  }
  await removeEmpty(dirname(folder), top);
}
