import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyJournal, finishInterrupted } from './apply-journal.ts';
import { compressCopies } from './compress-copies.ts';
import { contentDigest } from './content-digest.ts';
import { realDisk, type Disk } from './disk.ts';
import { withLock } from './file-lock.ts';
import { nextFileTime } from './file-time.ts';
import { writeJournal } from './journal.ts';
import type { Places } from './places.ts';
import type { PublishedFile } from './published-file.ts';
import { openStage } from './stage.ts';
import { emptyState, readHeader } from './tree-state.ts';

/** What became of the change of a page: it is there, somebody published another page in the meantime, or no build noted this folder. */
export type PatchOutcome = 'done' | 'overtaken' | 'unknown';

/**
 * Changes one page of what is published, byte for byte into what a build would leave there, copies included. `readAt` is the page's modification
 * time, in milliseconds, when the change was made from it. It is no publication of its own: going back does not bring the former page again.
 */
export async function patchFile(
  places: Places,
  path: string,
  { bytes, readAt }: { readonly bytes: Uint8Array; readonly readAt: number },
  { disk = realDisk, clock = Date.now }: { readonly disk?: Disk; readonly clock?: () => number } = {},
): Promise<PatchOutcome> {
  if (!existsSync(places.state)) return 'unknown';
  const { br, gz } = await compressCopies(path, bytes);
  const stage = openStage(places);
  try {
    return await withLock(places.treeLock, (): PatchOutcome => {
      finishInterrupted(disk, places);
      const item = readHeader(places)?.history.at(-1);
      if (item === undefined) return 'unknown';
      const standing = statSync(join(places.outDir, path), { throwIfNoEntry: false })?.mtimeMs;
      if (standing !== readAt) return 'overtaken';
      const mtimeMs = nextFileTime(standing, 'patch', clock());
      const digest = contentDigest(bytes);
      const after: PublishedFile = {
        ...{ digest, size: bytes.byteLength, mtimeMs },
        ...{ br: br?.byteLength ?? 0, gz: gz?.byteLength ?? 0 },
      };
      const staged = stage.newName();
      stage.write(staged, '', bytes, mtimeMs);
      if (br) stage.write(staged, '.br', br, mtimeMs);
      if (gz) stage.write(staged, '.gz', gz, mtimeMs);
      const changes = [{ path, before: undefined, after, staged }];
      const journal = { kind: 'patch', item, history: [], fileTime: mtimeMs, staging: stage.folder, changes } as const;
      writeJournal(disk, places, journal);
      applyJournal(disk, places, journal, emptyState());
      return 'done';
    });
  } finally {
    await stage.clear();
  }
}
