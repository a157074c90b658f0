import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** A regular file below a folder. */
export interface ListedFile {
  /** Path from the folder, `/` between the parts, as on disk. */
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds, with the fraction that the file system keeps. */
  readonly mtimeMs: number;
}

/** Lists all files below a folder, sorted by name. Symbolic links are left out (they could lead outside), hidden entries too, except `.well-known`. */
export async function listFiles(folder: string): Promise<ListedFile[]> {
  const found: ListedFile[] = [];
  const visit = async (directory: string, prefix: string): Promise<void> => {
    const entries = await readdir(directory, { withFileTypes: true });
    await Promise.all(
      entries.map(async (entry) => {
        if (entry.name.startsWith('.') && entry.name !== '.well-known') return;
        const file = path.join(directory, entry.name);
        if (entry.isDirectory()) await visit(file, `${prefix}${entry.name}/`);
        else if (entry.isFile()) {
          const { size, mtimeMs } = await stat(file);
          found.push({ name: prefix + entry.name, file, size, mtimeMs });
        }
      }),
    );
  };
  await visit(folder, '');
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One regular file below a folder by its name; undefined when there is none. */
export async function listFile(folder: string, name: string): Promise<ListedFile | undefined> {
  const file = path.join(folder, name);
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() === true ? { name, file, size: found.size, mtimeMs: found.mtimeMs } : undefined;
}
