import { readdir } from 'node:fs/promises';

/** How many HTML pages a folder holds. */
export async function countPages(folder: string): Promise<number> {
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}
