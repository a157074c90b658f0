import { Client, type ClientConfig, Pool, type PoolClient, type QueryResult, TypeOverrides, types } from 'pg';
import { bindable, type Database, type Row, type Statement, type StatementResult } from '../database.ts';
import { isWorthRetrying, toStorageProblem } from './postgres-problem.ts';

/** Counts and times arrive as numbers, not as the texts that the client makes of 64 bits by default. */
const numbers = new TypeOverrides();
numbers.setTypeParser(types.builtins.INT8, Number);

/** A batch that lost a deadlock has changed nothing: it is simply run again. */
const ATTEMPTS = 4;

/** How many connections are held, how long making one may take, and how long work waits for one that is free. */
export interface PostgresLimits {
  readonly connections: number;
  readonly connectMs: number;
  /** Longer than a slow statement, shorter than a reader's patience. */
  readonly waitMs: number;
}

const LIMITS: PostgresLimits = { connections: 10, connectMs: 5_000, waitMs: 20_000 };

/** Opens a pool on a PostgreSQL server, `postgres://…`, as a `Database`; connections are made when they are needed. */
export function openPostgres(url: string, limits: Partial<PostgresLimits> = {}): Database {
  const { connections, connectMs, waitMs } = { ...LIMITS, ...limits };
  const pool = new Pool({
    connectionString: url,
    max: connections,
    // The pool has one time for both: hundreds of decisions at once may wait longer in line than a server may take to answer the door.
    connectionTimeoutMillis: waitMs,
    Client: createClientClass(connectMs),
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

function createClientClass(connectMs: number): new () => Client {
  return class extends Client {
    constructor(config?: ClientConfig) {
      super({ ...config, connectionTimeoutMillis: connectMs });
    }
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
