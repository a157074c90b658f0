import { chmodSync, constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isBusy } from '../../../storage/sqlite/sqlite-problem.ts';
import { writeThrough } from './back-up-sqlite.ts';
import { checkCopy } from './check-copy.ts';
import type { RestoreOutcome } from './copy-outcome.ts';

/**
 * Puts a copy in the place of the database, which is kept beside it under another name. Refuses while any process has the database open,
 * and a copy that is damaged or no database of comments; the copy itself stays where it is.
 */
export function restoreSqlite(copy: string, target: string, suffix: string): RestoreOutcome {
  if (!existsSync(copy)) return { ok: false, code: 'no-file', detail: copy };
  const check = checkCopy(copy);
  if (!check.ok) return { ok: false, code: check.isOurs ? 'copy-broken' : 'not-ours', detail: check.detail };
  const replaced = existsSync(target) ? `${target}.${suffix}` : undefined;
  if (replaced !== undefined && !isFree(target)) return { ok: false, code: 'in-use', detail: target };

  mkdirSync(dirname(target), { recursive: true });
  const draft = `${target}.dang-chep`;
  copyFileSync(copy, draft, constants.COPYFILE_FICLONE);
  chmodSync(draft, 0o600);
  writeThrough(draft);
  // What was not yet in the old file stands in its log: the three belong together.
  if (replaced !== undefined)
    for (const side of ['', '-wal', '-shm']) if (existsSync(target + side)) renameSync(target + side, replaced + side);
  for (const side of ['-wal', '-shm']) rmSync(target + side, { force: true });
  renameSync(draft, target);
  writeThrough(dirname(target));
  return { ok: true, comments: check.comments, replaced };
}

/** Whether no other process has the database open: leaving the write-ahead log takes it alone. A damaged file counts as free. */
function isFree(file: string): boolean {
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(file, { timeout: 200 });
    connection.exec('PRAGMA journal_mode = DELETE');
    return true;
  } catch (error) {
    return !isBusy(error);
  } finally {
    connection?.close();
  }
}
