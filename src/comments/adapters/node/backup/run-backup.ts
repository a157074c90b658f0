import { join } from 'node:path';
import type { Environment } from '../../../../environment/environment.ts';
import { backUpPostgres } from './postgres-programs.ts';
import { backUpSqlite } from './back-up-sqlite.ts';
import { COPY_PREFIX, pruneCopies } from './prune-copies.ts';
import { restorePostgres } from './postgres-programs.ts';
import { restoreSqlite } from './restore-sqlite.ts';
import type { CopyOutcome, RestoreOutcome } from './copy-outcome.ts';

type Settings = Pick<Environment, 'dataDir' | 'database'>;

/** Copies the database into `sao-luu/` of the data folder under the local time, and deletes old copies. */
export async function runBackup({ dataDir, database }: Settings, now: number): Promise<CopyOutcome> {
  const folder = join(dataDir, 'sao-luu');
  const name = `${COPY_PREFIX}${stampOf(now)}`;
  const outcome =
    database.engine === 'postgres'
      ? await backUpPostgres(database.url, join(folder, `${name}.dump`))
      : await backUpSqlite(database.file, join(folder, `${name}.sqlite`));
  if (outcome.ok) pruneCopies(folder, now);
  return outcome;
}

/** Puts a copy back in the place of the database. */
export async function runRestore({ database }: Settings, copy: string, now: number): Promise<RestoreOutcome> {
  return database.engine === 'postgres'
    ? restorePostgres(copy, database.url)
    : restoreSqlite(copy, database.file, `truoc-${stampOf(now)}`);
}

/** `2026-11-22-080500`, in Vietnam. */
function stampOf(now: number): string {
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 19).replace('T', '-').replaceAll(':', '');
}
