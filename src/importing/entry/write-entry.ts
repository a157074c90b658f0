import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { composeEntry } from './compose-entry.ts';
import type { EntryDraft, EntryFile } from './entry-draft.ts';
import { findSlug } from './find-slug.ts';
import { syncFolder, writeSynced } from './synced-files.ts';

export { composeEntry } from './compose-entry.ts';
export type { EntryDraft, EntryFile } from './entry-draft.ts';

/** Where an entry was written: its folder below the content folder, and the address word that was free. */
export interface WrittenEntry {
  readonly folder: string;
  readonly slug: string;
}

/**
 * Writes a new entry whole, or not at all: into a hidden folder beside its place, to the disk, then renamed. Nothing is
 * overwritten: where the address word is taken, in any year, the next free one is used (`-2`). Throws when the disk fails.
 */
export async function writeEntry(contentDir: string, draft: EntryDraft): Promise<WrittenEntry> {
  const { collection, year, files } = draft;
  const text = composeEntry(collection, draft.data, draft.body);
  for (;;) {
    const slug = await findSlug(contentDir, collection, draft.slug);
    const folder = [collection, ...(collection === 'trang' || year === undefined ? [] : [year]), slug].join('/');
    if (await placeFolder(join(contentDir, folder), text, files)) return { folder, slug };
  }
}

/**
 * Writes the text and files of an entry into its folder. A folder that is not there appears whole or not at all; in one that
 * is there, each file is replaced at once, the text last, and files of other names stay.
 */
export async function writeEntryFolder(folder: string, text: string, files: readonly EntryFile[]): Promise<void> {
  if (await placeFolder(folder, text, files)) return;
  for (const file of [...files, textFile(text)]) {
    const temporary = join(folder, `.${file.name}.tmp`);
    await writeSynced(temporary, file.bytes);
    await rename(temporary, join(folder, file.name));
  }
  await syncFolder(folder);
}

/** Makes the folder appear whole; `false` when there is one already. */
async function placeFolder(folder: string, text: string, files: readonly EntryFile[]): Promise<boolean> {
  if ((await readdir(folder).catch(() => [])).length > 0) return false;
  await mkdir(dirname(folder), { recursive: true });
  // Whoever reads the content folder passes over names that begin with a dot.
  const temporary = await mkdtemp(join(dirname(folder), '.dang-nhap-'));
  try {
    for (const file of [...files, textFile(text)]) await writeSynced(join(temporary, file.name), file.bytes);
    await syncFolder(temporary);
    await rename(temporary, folder);
    await syncFolder(dirname(folder));
    return true;
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    // Another import took the place in this moment.
    if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

function textFile(text: string): EntryFile {
  return { name: 'index.mdx', bytes: new TextEncoder().encode(text) };
}
