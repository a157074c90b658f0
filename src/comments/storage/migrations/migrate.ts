import { type Database, sql, type Statement, StorageProblem } from '../database.ts';
import { migrations } from './migrations.ts';

/**
 * Brings the tables up to date and gives the names of the steps that were taken. Each step and its name are one batch, so two processes
 * that start together cannot take a step twice: the name is unique and the second one finds it there.
 */
export async function migrate(database: Database, steps = migrations): Promise<readonly string[]> {
  await createList(database);
  const taken: string[] = [];
  for (const step of steps) {
    if ((await namesOf(database)).has(step.name)) continue;
    try {
      await database.batch([
        sql`INSERT INTO schema_migrations (name) VALUES (${step.name})`,
        ...statementsOf(step.sql, database.engine),
      ]);
      taken.push(step.name);
    } catch (error) {
      if (!(await namesOf(database)).has(step.name)) throw error;
    }
  }
  return taken;
}

/** The steps that have not been taken, without taking them. */
export async function findMissingSteps(database: Database, steps = migrations): Promise<readonly string[]> {
  const taken = await namesOf(database).catch((error: unknown) => {
    // A server that answers, but has no list, has no tables of ours at all.
    if (error instanceof StorageProblem && error.code === 'other') return new Set();
    throw error;
  });
  return steps.map(({ name }) => name).filter((name) => !taken.has(name));
}

async function createList(database: Database): Promise<void> {
  const create = sql`CREATE TABLE IF NOT EXISTS schema_migrations (name TEXT PRIMARY KEY)`;
  try {
    await database.batch([create]);
  } catch {
    // PostgreSQL may refuse one of two that create it at the same moment.
    await database.batch([create]);
  }
}

async function namesOf(database: Database): Promise<ReadonlySet<unknown>> {
  return new Set((await database.all(sql`SELECT name FROM schema_migrations`)).map((row) => row['name']));
}

/** The statements of a step. A growing number as key is the one thing that the engines do not spell alike. */
function statementsOf(text: string, engine: Database['engine']): Statement[] {
  const spelled =
    engine === 'postgres'
      ? text.replaceAll('INTEGER PRIMARY KEY AUTOINCREMENT', 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY')
      : text;
  return spelled
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '')
    .map((statement) => ({ sql: statement, values: [] }));
}
