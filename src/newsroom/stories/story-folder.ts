import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileChange } from '../git/apply-changes.ts';

/** A file beside an entry's text. */
export interface FileBeside {
  readonly name: string;
  readonly bytes: number;
}

/** Name of the text of an entry. */
export const TEXT_FILE = 'index.mdx';

/** The files of a folder beside the text, by name; those that begin with a dot are nobody's. */
export async function filesBeside(folder: string): Promise<FileBeside[]> {
  const names = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = names.filter((item) => item.isFile() && item.name !== TEXT_FILE && !item.name.startsWith('.'));
  const found = await Promise.all(
    files.map(async ({ name }) => ({ name: name.normalize('NFC'), bytes: (await stat(join(folder, name))).size })),
  );
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Everything in a folder as changes that would write it into another one. */
export async function copyOfFolder(contentDir: string, from: string, to: string): Promise<FileChange[]> {
  const names = [TEXT_FILE, ...(await filesBeside(join(contentDir, from))).map(({ name }) => name)];
  return Promise.all(
    names.map(async (name) => ({ path: `${to}/${name}`, bytes: await readFile(join(contentDir, from, name)) })),
  );
}

/** Everything in a folder as changes that would delete it. */
export async function removalOfFolder(contentDir: string, folder: string): Promise<FileChange[]> {
  const names = [TEXT_FILE, ...(await filesBeside(join(contentDir, folder))).map(({ name }) => name)];
  return names.map((name) => ({ path: `${folder}/${name}`, bytes: null }));
}

/** The version of a text: git's own name for it, by which the text can be had again. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
