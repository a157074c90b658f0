import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { FileChange } from '../git/apply-changes.ts';

/** A file beside an entry's text. */
export interface FileBeside {
  readonly name: string;
  readonly bytes: number;
}

/** Name of the text of an entry. */
export const TEXT_FILE = 'index.mdx';

/** The files of a folder and those below it beside the text, by name in NFC; those that begin with a dot are nobody's. */
export async function filesBeside(folder: string): Promise<FileBeside[]> {
  const found = (await namesBeside(folder)).map(async (name) => ({
    name: name.normalize('NFC'),
    bytes: (await stat(join(folder, name))).size,
  }));
  return (await Promise.all(found)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The bytes of a file beside the text, by its name in NFC; undefined when none is listed under it. */
export async function readBeside(folder: string, name: string): Promise<Buffer | undefined> {
  const there = (await namesBeside(folder)).find((one) => one.normalize('NFC') === name);
  return there === undefined ? undefined : readFile(join(folder, there));
}

/** Everything in a folder as changes that would write it into another one, under names in NFC. */
export async function copyOfFolder(contentDir: string, from: string, to: string): Promise<FileChange[]> {
  const names = [TEXT_FILE, ...(await namesBeside(join(contentDir, from)))];
  return Promise.all(
    names.map(async (name) => ({
      path: `${to}/${name.normalize('NFC')}`,
      bytes: await readFile(join(contentDir, from, name)),
    })),
  );
}

/** Everything in a folder as changes that would delete it. */
export async function removalOfFolder(contentDir: string, folder: string): Promise<FileChange[]> {
  const names = [TEXT_FILE, ...(await namesBeside(join(contentDir, folder)))];
  return names.map((name) => ({ path: `${folder}/${name}`, bytes: null }));
}

/** As the disk has them: names that come from a Mac are in NFD. Links to elsewhere are nobody's too. */
async function namesBeside(folder: string): Promise<string[]> {
  const items = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return items
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)(?:\.|index\.mdx$)/.test(name));
}

/** The version of a text: git's own name for it, by which the text can be had again. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
