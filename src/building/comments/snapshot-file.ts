import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EMPTY_SNAPSHOT, type CommentSnapshot } from '../../comments/published/comment-snapshot.ts';
import { writeWhole } from '../derive-pictures.ts';

/** Where a build keeps the comments that it began with. */
export function snapshotFile(cacheDir: string): string {
  return join(cacheDir, 'binh-luan.json');
}

/** The kept comments; none where no build has read any. */
export async function readSnapshot(file: string): Promise<CommentSnapshot> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? EMPTY_SNAPSHOT : (JSON.parse(text) as CommentSnapshot);
}

/** Keeps comments for the pages of this build, and for the next one that finds no database. */
export async function writeSnapshot(file: string, snapshot: CommentSnapshot): Promise<void> {
  await writeWhole(file, JSON.stringify(snapshot));
}
