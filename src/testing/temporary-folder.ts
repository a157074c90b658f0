import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Files of a folder by path; the folders on the way are made. */
export type FolderContent = Readonly<Record<string, string | Uint8Array>>;

/** Creates a folder with these files, removed when the test ends; returns its absolute path. */
export async function createTemporaryFolder(content: FolderContent): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'lan-toa-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFolder(folder, content);
  return folder;
}

/** Writes these files into a folder. */
export async function writeFolder(folder: string, content: FolderContent): Promise<void> {
  for (const [name, bytes] of Object.entries(content)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
