import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { checkCopy } from './check-copy.ts';
import type { CopyOutcome } from './copy-outcome.ts';

/** All pages in one step: between two steps another process could write, and the copy would begin again, under load for ever. */
const ALL_PAGES = 2 ** 31 - 1;

/** Copies a SQLite database as it is at one moment, while others write to it; the copy has been read through before it gets its name. */
export async function backUpSqlite(source: string, target: string): Promise<CopyOutcome> {
  if (!existsSync(source)) return { ok: false, code: 'no-database', detail: source };
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const draft = `${target}.dang-chep`;
  rmSync(draft, { force: true });
  try {
    // The file exists before anything is in it: nobody else may read it for a moment either.
    closeSync(openSync(draft, 'wx', 0o600));
    const connection = new DatabaseSync(source, { readOnly: true, timeout: 30_000 });
    try {
      await backup(connection, draft, { rate: ALL_PAGES });
    } finally {
      connection.close();
    }
    const check = checkCopy(draft);
    if (!check.ok) return { ok: false, code: 'copy-broken', detail: check.detail };
    writeThrough(draft);
    renameSync(draft, target);
    chmodSync(target, 0o600);
    writeThrough(dirname(target));
    return { ok: true, file: target, bytes: statSync(target).size, comments: check.comments };
  } finally {
    for (const name of [draft, `${draft}-wal`, `${draft}-shm`, `${draft}-journal`]) rmSync(name, { force: true });
  }
}

/** Waits until a file, or the names in a folder, are on disk. */
export function writeThrough(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
