import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { emptyTables } from '../../comments/storage/contract/samples.ts';
import type { Database } from '../../comments/storage/database.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openPostgres } from '../../comments/storage/postgres/open-postgres.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { openD1 } from '../d1-database.ts';
import { startPostgres } from '../postgres-server.ts';

const ENGINES: readonly { readonly name: string; readonly open: () => Promise<Database> }[] = [
  { name: 'SQLite', open: () => Promise.resolve(openSqlite(':memory:')) },
  { name: 'PostgreSQL', open: openOwnServer },
  { name: 'D1', open: openD1 },
];

/** Tables of the editors, those that refer to others first. */
const EDITOR_TABLES = [
  'notice_keys',
  'editor_passkeys',
  'editor_sessions',
  'editor_invitations',
  'editor_spent',
  'editor_events',
  'editors',
] as const;

/** Runs tests on every engine that comments may stand on; each of them begins with tables that are up to date and empty. */
export function onEveryEngine(check: (database: () => Database) => void): void {
  // A slow disk must not look like a broken desk.
  describe.each(ENGINES)('on $name', { timeout: 120_000 }, ({ open }) => {
    let database: Database | undefined;
    const given = (): Database => {
      if (database === undefined) throw new Error('The database is opened before the tests.');
      return database;
    };
    beforeAll(async () => {
      database = await open();
      await migrate(database);
    }, 60_000);
    beforeEach(async () => {
      await given().batch(EDITOR_TABLES.map((table) => ({ sql: `DELETE FROM ${table}`, values: [] })));
      await emptyTables(given());
    });
    afterAll(() => database?.close(), 30_000);
    check(given);
  });
}

async function openOwnServer(): Promise<Database> {
  const server = await startPostgres();
  const database = openPostgres(server.url);
  return {
    ...database,
    async close() {
      await database.close();
      await server.stop();
    },
  };
}
