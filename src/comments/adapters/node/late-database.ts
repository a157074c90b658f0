import { type Database, type Row, type Statement, StorageProblem } from '../../storage/database.ts';

const AGAIN_AFTER_MS = 2_000;

/** A database that may come later, and what it said when it was asked first. */
export interface LateDatabase extends Database {
  /** Opens it now; undefined when that worked. */
  readonly problem: () => Promise<unknown>;
}

/**
 * A database that is opened when it is first needed, and tried again after a while when that fails: the site is there for readers even
 * when the database is not, and whoever writes gets the text back with a 503.
 */
export function createLateDatabase(
  engine: Database['engine'],
  open: () => Promise<Database>,
  clock: () => number = () => performance.now(),
): LateDatabase {
  let opened: Promise<Database> | undefined;
  let failedAt = -Infinity;
  let failure: unknown;

  async function get(): Promise<Database> {
    if (!opened && clock() - failedAt < AGAIN_AFTER_MS) throw toProblem(failure);
    opened ??= open();
    try {
      return await opened;
    } catch (error) {
      opened = undefined;
      failedAt = clock();
      failure = error;
      throw toProblem(error);
    }
  }

  return {
    engine,
    problem: () =>
      get().then(
        () => undefined,
        (error: unknown) => error,
      ),
    all: async (statement: Statement): Promise<readonly Row[]> => (await get()).all(statement),
    batch: async (statements) => (await get()).batch(statements),
    close: async () => (await opened?.catch(() => undefined))?.close(),
  };
}

function toProblem(error: unknown): StorageProblem {
  return error instanceof StorageProblem ? error : new StorageProblem('other', error);
}
