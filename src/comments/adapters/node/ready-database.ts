import type { DatabaseLocation } from '../../../environment/environment.ts';
import { type Database, StorageProblem } from '../../storage/database.ts';
import { findMissingSteps, migrate } from '../../storage/migrations/migrate.ts';
import { openDatabase } from './open-database.ts';

/** The tables of a server that others may use too are not what this version expects. */
export class TablesOutdated extends StorageProblem {
  readonly missing: readonly string[];
  constructor(missing: readonly string[]) {
    super('other', undefined);
    this.name = 'TablesOutdated';
    this.missing = missing;
  }
}

/** Opens the database with its tables up to date: a file is brought there at once, a server only by `npm run migrate`. */
export async function openReadyDatabase(location: DatabaseLocation): Promise<Database> {
  const database = await openDatabase(location);
  try {
    if (location.engine === 'sqlite') {
      await migrate(database);
    } else {
      const missing = await findMissingSteps(database);
      if (missing.length > 0) throw new TablesOutdated(missing);
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
