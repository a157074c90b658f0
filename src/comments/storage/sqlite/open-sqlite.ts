import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { bindable, type Database, type Row, type Statement } from '../database.ts';
import { createGroupCommit } from './group-commit.ts';
import { isBusy, toStorageProblem } from './sqlite-problem.ts';

/** How a SQLite file is opened. */
export interface SqliteOptions {
  /** How long a batch waits for another process that is writing; 5 seconds. */
  readonly busyMs?: number;
}

/**
 * Opens a SQLite file (or `:memory:`) as a `Database`, creating it when it is missing; throws a `StorageProblem`. Batches wait in one
 * queue and share commits; reads have a connection of their own that cannot write.
 */
export function openSqlite(file: string, { busyMs = 5000 }: SqliteOptions = {}): Database {
  const writer = connect(() => {
    // Waiting here would stop every request: the queue waits instead, without blocking.
    const connection = new DatabaseSync(file, { timeout: 50 });
    // A comment touches some twenty pages: room for those of a busy hour, and the log is brought home less often than at 4 MB.
    connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -8000; PRAGMA wal_autocheckpoint = 4000;',
    );
    refreshStatistics(connection);
    return connection;
  });
  const reader =
    file === ':memory:' ? writer : connect(() => new DatabaseSync(file, { readOnly: true, timeout: busyMs }));
  const prepareRead = createPreparer(reader);
  const prepareWrite = createPreparer(writer);
  const commits = createGroupCommit(writer, prepareWrite, busyMs);

  return {
    engine: 'sqlite',
    all: (statement: Statement) =>
      new Promise<readonly Row[]>((resolve) => {
        resolve(prepareRead(statement.sql).statement.all(...bindable(statement.values)) as Row[]);
      }).catch((error: unknown) => {
        throw toStorageProblem(error);
      }),
    batch: commits.batch,
    async close(): Promise<void> {
      await commits.settle();
      if (reader !== writer) reader.close();
      writer.close();
    },
  };
}

/** A prepared statement, and whether it gives rows. */
export interface Prepared {
  readonly statement: StatementSync;
  readonly givesRows: boolean;
}

function connect(open: () => DatabaseSync): DatabaseSync {
  try {
    return open();
  } catch (error) {
    throw toStorageProblem(error);
  }
}

/** Tells the planner how the tables have grown (https://sqlite.org/lang_analyze.html): without it, exports sort everything. */
function refreshStatistics(connection: DatabaseSync): void {
  try {
    connection.exec('PRAGMA optimize = 0x10002');
  } catch (error) {
    // Another process is writing: its own start or the next one will do it.
    if (!isBusy(error)) throw error;
  }
}

/** Texts of statements are few (values are bound), but a search has a text for every number of words. */
const KEPT_STATEMENTS = 200;

function createPreparer(connection: DatabaseSync): (text: string) => Prepared {
  const kept = new Map<string, Prepared>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const statement = connection.prepare(text);
    const prepared = { statement, givesRows: statement.columns().length > 0 };
    if (kept.size >= KEPT_STATEMENTS) kept.clear();
    kept.set(text, prepared);
    return prepared;
  };
}
