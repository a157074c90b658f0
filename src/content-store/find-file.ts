import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file found by its name, or the name that differs only in capitals. */
export type FoundFile = { readonly path: string } | { readonly path?: undefined; readonly other: string };

/** Finds files by names in any Unicode form, whatever form the disk keeps; folders are listed once. */
export class FileFinder {
  private readonly listed = new Map<string, Promise<readonly string[]>>();

  /** Looks for `name`, which may lead through folders, below an absolute folder. */
  async find(folder: string, name: string): Promise<FoundFile> {
    let path = folder;
    for (const part of name.normalize('NFC').split('/')) {
      if (part === '.' || part === '') continue;
      const names = await this.list(path);
      const exact = names.find((candidate) => candidate.normalize('NFC') === part);
      if (exact === undefined) {
        const folded = part.toLowerCase();
        return { other: names.find((candidate) => candidate.normalize('NFC').toLowerCase() === folded) ?? '' };
      }
      path = join(path, exact);
    }
    return { path };
  }

  private list(folder: string): Promise<readonly string[]> {
    const known = this.listed.get(folder) ?? readdir(folder).catch(() => []);
    this.listed.set(folder, known);
    return known;
  }
}
