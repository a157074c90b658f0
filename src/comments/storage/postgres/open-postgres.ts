import { Pool, type PoolClient, type QueryResult, TypeOverrides, types } from 'pg';
import { bindable, type Database, type Row, type Statement, type StatementResult } from '../database.ts';
import { isWorthRetrying, toStorageProblem } from './postgres-problem.ts';

/** Counts and times arrive as numbers, not as the texts that the client makes of 64 bits by default. */
const numbers = new TypeOverrides();
numbers.setTypeParser(types.builtins.INT8, Number);

/** A batch that lost a deadlock has changed nothing: it is simply run again. */
const ATTEMPTS = 4;

/** Opens a pool on a PostgreSQL server, `postgres://…`, as a `Database`; connections are made when they are needed. */
export function openPostgres(url: string, { connections = 10 } = {}): Database {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    // Compiling a query takes the server longer than any of ours takes to run.
    options: '-c jit=off',
    types: numbers,
  });
  // A connection that breaks while it is idle is replaced; without a listener it would end the process.
  pool.on('error', () => {});

  async function attempt(statements: readonly Statement[]): Promise<readonly StatementResult[]> {
    const client = await pool.connect();
    try {
      const results = await inTransaction(client, statements);
      client.release();
      return results;
    } catch (error) {
      await rollBack(client);
      throw error;
    }
  }

  return {
    engine: 'postgres',
    async all(statement) {
      try {
        return rowsOf(await pool.query(toNumbered(statement.sql), bindable(statement.values)));
      } catch (error) {
        throw toStorageProblem(error);
      }
    },
    async batch(statements) {
      for (let left = ATTEMPTS; ; left--) {
        try {
          return await attempt(statements);
        } catch (error) {
          if (left > 1 && isWorthRetrying(error)) continue;
          throw toStorageProblem(error);
        }
      }
    },
    close: () => pool.end(),
  };
}

async function inTransaction(
  client: PoolClient,
  statements: readonly Statement[],
): Promise<readonly StatementResult[]> {
  await client.query('BEGIN');
  const results: StatementResult[] = [];
  for (const { sql, values } of statements) {
    const result = await client.query(toNumbered(sql), bindable(values));
    results.push({ changed: result.rowCount ?? 0, rows: rowsOf(result) });
  }
  await client.query('COMMIT');
  return results;
}

async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
    client.release();
  } catch (error) {
    // The connection is gone: the pool must not lend it again.
    client.release(error instanceof Error ? error : true);
  }
}

function rowsOf(result: QueryResult): readonly Row[] {
  return result.rows as Row[];
}

/** `?` as `$1`, `$2` …; a question mark inside a quoted text stays. */
function toNumbered(text: string): string {
  let count = 0;
  return text.replace(/'(?:[^']|'')*'|\?/g, (found) => (found === '?' ? `$${++count}` : found));
}
