import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseLocation } from '../../../environment/environment.ts';
import { type Database, StorageProblem } from '../../storage/database.ts';
import { openSqlite } from '../../storage/sqlite/open-sqlite.ts';

/** Opens the database of the environment; a SQLite file is made, with its folder, when it is missing. Rejects with a `StorageProblem`. */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  // Only an office that has a server pays for its driver in memory.
  if (location.engine === 'postgres')
    return (await import('../../storage/postgres/open-postgres.ts')).openPostgres(location.url);
  makeFile(location.file);
  return openSqlite(location.file);
}

/** What readers write belongs to nobody else on the machine; SQLite gives its side files the same rights. */
function makeFile(file: string): void {
  // Closing a file drops every lock that this process has on it: one that exists is left to SQLite alone.
  if (existsSync(file)) return;
  try {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a', 0o600));
  } catch (error) {
    throw new StorageProblem('unreachable', error);
  }
}
