import { expect, test } from 'vitest';
import { sql } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import type { Bench } from './store-contract.ts';

/** Migrations are taken once, whole or not at all. */
export function checkTables({ database }: Bench): void {
  test('takes no step twice', async () => {
    expect(await migrate(database())).toEqual([]);
    expect(await database().all(sql`SELECT name FROM schema_migrations ORDER BY name`)).toEqual(
      migrations.map(({ name }) => ({ name })),
    );
  });

  test('a step that fails leaves nothing behind, and two at once take it once', async () => {
    const table = `probe_${crypto.randomUUID().slice(0, 8)}`;
    const name = `9000-${table}`;
    await expect(
      migrate(database(), [{ name, sql: `CREATE TABLE ${table} (id TEXT);\nCREATE TABLE phrases (id TEXT);\n` }]),
    ).rejects.toThrow();
    const step = { name, sql: `CREATE TABLE ${table} (id TEXT);\nINSERT INTO ${table} (id) VALUES ('1');\n` };
    const taken = await Promise.all([migrate(database(), [step]), migrate(database(), [step])]);
    expect(taken.flat()).toEqual([name]);
    expect(await database().all({ sql: `SELECT id FROM ${table}`, values: [] })).toHaveLength(1);
    await database().batch([
      { sql: `DROP TABLE ${table}`, values: [] },
      sql`DELETE FROM schema_migrations WHERE name = ${name}`,
    ]);
  });
}
