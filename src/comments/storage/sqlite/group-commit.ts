import type { DatabaseSync } from 'node:sqlite';
import { bindable, type Row, type Statement, type StatementResult, StorageProblem } from '../database.ts';
import type { Prepared } from './open-sqlite.ts';
import { isBusy, toStorageProblem } from './sqlite-problem.ts';

/** Batches that share commits. */
export interface GroupCommit {
  readonly batch: (statements: readonly Statement[]) => Promise<readonly StatementResult[]>;
  /** Resolves when nothing waits any more. */
  readonly settle: () => Promise<void>;
}

interface Waiting {
  readonly statements: readonly Statement[];
  readonly since: number;
  readonly resolve: (results: readonly StatementResult[]) => void;
  readonly reject: (problem: StorageProblem) => void;
}

/**
 * Puts all batches that arrive in one turn of the event loop into one transaction: one wait for the disk serves them all. Each batch has
 * a savepoint, so that one that fails takes no other with it, and all are answered only after the commit.
 */
export function createGroupCommit(
  connection: DatabaseSync,
  prepare: (text: string) => Prepared,
  busyMs: number,
): GroupCommit {
  let waiting: Waiting[] = [];
  let isPlanned = false;
  let settled: (() => void)[] = [];

  function plan(): void {
    isPlanned = true;
    setImmediate(commitAll);
  }

  function commitAll(): void {
    try {
      connection.exec('BEGIN IMMEDIATE');
    } catch (error) {
      return isBusy(error) ? waitForLock(error) : finish((one) => one.reject(toStorageProblem(error)));
    }
    const outcomes = new Map<Waiting, readonly StatementResult[] | StorageProblem>();
    try {
      for (const one of waiting) outcomes.set(one, runBatch(one.statements));
      connection.exec('COMMIT');
    } catch (error) {
      // A full disk ends the transaction by itself; whatever was in it was not stored.
      if (connection.isTransaction) connection.exec('ROLLBACK');
      return finish((one) => one.reject(toStorageProblem(error)));
    }
    finish((one) => {
      const outcome = outcomes.get(one) ?? new StorageProblem('other', undefined);
      if (outcome instanceof StorageProblem) one.reject(outcome);
      else one.resolve(outcome);
    });
  }

  function runBatch(statements: readonly Statement[]): readonly StatementResult[] | StorageProblem {
    connection.exec('SAVEPOINT batch');
    try {
      const results = statements.map((statement) => run(prepare(statement.sql), statement));
      connection.exec('RELEASE batch');
      return results;
    } catch (error) {
      if (!connection.isTransaction) throw error;
      connection.exec('ROLLBACK TO batch; RELEASE batch');
      return toStorageProblem(error);
    }
  }

  function waitForLock(error: unknown): void {
    const now = performance.now();
    const late = waiting.filter((one) => now - one.since >= busyMs);
    waiting = waiting.filter((one) => now - one.since < busyMs);
    for (const one of late) one.reject(toStorageProblem(error));
    if (waiting.length > 0) setTimeout(commitAll, 20);
    else finish(() => {});
  }

  /** All of a turn are answered before the next turn begins: batches that come meanwhile plan it. */
  function finish(answer: (one: Waiting) => void): void {
    const done = waiting;
    waiting = [];
    isPlanned = false;
    done.forEach(answer);
    const listeners = settled;
    settled = [];
    for (const listener of listeners) listener();
  }

  return {
    batch: (statements) =>
      new Promise((resolve, reject) => {
        waiting.push({ statements, since: performance.now(), resolve, reject });
        if (!isPlanned) plan();
      }),
    settle: () => (isPlanned ? new Promise((resolve) => settled.push(resolve)) : Promise.resolve()),
  };
}

function run({ statement, givesRows }: Prepared, { values }: Statement): StatementResult {
  if (givesRows) {
    const rows = statement.all(...bindable(values)) as Row[];
    return { changed: rows.length, rows };
  }
  return { changed: Number(statement.run(...bindable(values)).changes), rows: [] };
}
