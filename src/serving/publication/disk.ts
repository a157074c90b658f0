import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The calls that change a disk when a publication is put in place. Synchronous: they take a few microseconds each, where a promise takes tens,
 * and nothing of the same process comes between them. A test may count them and die at any.
 */
export interface Disk {
  readonly exists: (path: string) => boolean;
  readonly makeFolder: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly link: (from: string, to: string) => void;
  readonly copy: (from: string, to: string) => void;
  /** Deletes a file. */
  readonly unlink: (path: string) => void;
  /** Deletes a folder that is empty. */
  readonly removeFolder: (path: string) => void;
  /** Writes a file so that it survives a power cut. */
  readonly write: (path: string, text: string, flag: 'w' | 'a') => void;
}

/** The disk of this machine. */
export const realDisk: Disk = {
  exists: existsSync,
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  rename: renameSync,
  link: linkSync,
  copy(from, to) {
    copyFileSync(from, to);
    const { atime, mtimeMs } = statSync(from);
    utimesSync(to, atime, mtimeMs / 1_000);
  },
  unlink: unlinkSync,
  removeFolder: rmdirSync,
  write(path, text, flag) {
    const handle = openSync(path, flag);
    try {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.byteLength;) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  },
};

/** Writes a file so that readers find all of it or what was there before. */
export function writeAtOnce(disk: Disk, path: string, text: string): void {
  disk.write(`${path}.new`, text, 'w');
  disk.rename(`${path}.new`, path);
}

/** Moves a file over another one, which readers see changing at once; between file systems it is copied beside its place first. */
export function moveOver(disk: Disk, from: string, to: string): void {
  try {
    disk.rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copyOver(disk, from, to);
    disk.unlink(from);
  }
}

/** Gives a file a second name, or a copy where there are no links; a file that has that name already stays. */
export function linkOrCopy(disk: Disk, from: string, to: string): void {
  try {
    disk.link(from, to);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return;
    if (code === 'ENOENT' || code === 'ENOSPC') throw error;
    copyOver(disk, from, to);
  }
}

/** Deletes a file that may be gone already. */
export function removeFile(disk: Disk, path: string): void {
  try {
    disk.unlink(path);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error;
  }
}

/** Deletes everything below a folder that nothing refers to. */
export function removeTree(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

/** Names in a folder; none where there is no folder. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The code of a system error; empty for others. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? '';
}

function copyOver(disk: Disk, from: string, to: string): void {
  // A hidden name is not served.
  const draft = join(dirname(to), `.${basename(to)}.new`);
  disk.copy(from, draft);
  disk.rename(draft, to);
}
