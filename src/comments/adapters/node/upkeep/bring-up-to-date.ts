import { UPKEEP_TEXT as text } from '../../../../messages/upkeep.ts';
import { migrate } from '../../../storage/migrations/migrate.ts';
import { openDatabase } from '../open-database.ts';
import type { UpkeepCommand } from './run-upkeep.ts';

/** `npm run migrate`: takes the steps of the tables that are missing. */
export const bringUpToDate: UpkeepCommand = async ({ database: location }) => {
  const database = await openDatabase(location);
  try {
    return { isDone: true, words: text.migrated(await migrate(database)) };
  } finally {
    await database.close();
  }
};
