import {
  bindable,
  type Database,
  type Row,
  type SqlValue,
  type Statement,
  type StatementResult,
  StorageProblem,
} from '../database.ts';

/** The part of Cloudflare's D1 binding that is used, described here so that no type of theirs is needed. */
export interface D1Binding {
  prepare(sql: string): D1Prepared;
  batch(statements: D1Prepared[]): Promise<D1Answer[]>;
}

/** A prepared statement of D1. */
export interface D1Prepared {
  bind(...values: SqlValue[]): D1Prepared;
  all(): Promise<D1Answer>;
}

/** What D1 answers to a statement. */
export interface D1Answer {
  readonly results?: unknown[];
  readonly meta: { readonly changes?: number };
}

/** A D1 binding as a `Database`. */
export function createD1Database(binding: D1Binding): Database {
  const prepare = ({ sql, values }: Statement): D1Prepared => {
    const prepared = binding.prepare(sql);
    return values.length === 0 ? prepared : prepared.bind(...bindable(values));
  };
  return {
    engine: 'd1',
    async all(statement) {
      return toResult(await answered(prepare(statement).all())).rows;
    },
    async batch(statements) {
      // D1 calls an empty batch an error.
      return statements.length === 0 ? [] : (await answered(binding.batch(statements.map(prepare)))).map(toResult);
    },
    close: () => Promise.resolve(),
  };
}

function toResult({ results = [], meta }: D1Answer): StatementResult {
  return { changed: results.length > 0 ? results.length : (meta.changes ?? 0), rows: results as Row[] };
}

async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    throw toStorageProblem(error);
  }
}

/** D1 has no codes, only sentences (its manual, "Debug D1"). */
function toStorageProblem(error: unknown): StorageProblem {
  const message = error instanceof Error ? error.message : '';
  if (/overloaded|too many requests|SQLITE_BUSY|reset because/i.test(message)) return new StorageProblem('busy', error);
  if (/SQLITE_FULL|maximum DB size|exceeded.*size/i.test(message)) return new StorageProblem('full', error);
  if (/network connection lost|internal error|cannot resolve/i.test(message))
    return new StorageProblem('unreachable', error);
  return new StorageProblem('other', error);
}
