import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseLocation } from '../../../environment/environment.ts';
import type { Database } from '../../storage/database.ts';
import { openPostgres } from '../../storage/postgres/open-postgres.ts';
import { openSqlite } from '../../storage/sqlite/open-sqlite.ts';

/** Opens the database of the environment; the folder of a SQLite file is made when it is missing. Throws a `StorageProblem`. */
export function openDatabase(location: DatabaseLocation): Database {
  if (location.engine === 'postgres') return openPostgres(location.url);
  mkdirSync(dirname(location.file), { recursive: true });
  return openSqlite(location.file);
}
