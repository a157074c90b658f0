/** What can be bound: no Date, undefined, boolean or bigint, which one engine or another refuses. */
export type SqlValue = string | number | null;

/** One statement with `?` for its values, in the SQL that SQLite, D1 and PostgreSQL share. */
export interface Statement {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** A row by column names; whole numbers arrive as numbers on every engine. */
export type Row = Readonly<Record<string, SqlValue>>;

/** What a statement of a batch did. */
export interface StatementResult {
  readonly changed: number;
  /** Rows of a `RETURNING` clause or a `SELECT`. */
  readonly rows: readonly Row[];
}

/**
 * The port that every engine fills. No transaction can be held open (D1 has none): what belongs together is one batch, and what depends
 * on a row is written into the statement. Both reject with a `StorageProblem` when the engine cannot answer.
 */
export interface Database {
  readonly engine: 'sqlite' | 'postgres' | 'd1';
  /** Rows of a `SELECT`; never writes. */
  all(statement: Statement): Promise<readonly Row[]>;
  /** All statements or none, in their order, on disk when it resolves. */
  batch(statements: readonly Statement[]): Promise<readonly StatementResult[]>;
  close(): Promise<void>;
}

/** Why the engine did not answer; the reader's text is handed back with a 503. */
export class StorageProblem extends Error {
  readonly code: 'busy' | 'full' | 'unreachable' | 'other';
  constructor(code: StorageProblem['code'], cause: unknown) {
    super(`The database did not answer (${code}).`, { cause });
    this.name = 'StorageProblem';
    this.code = code;
  }
}

/** Builds a statement from a template: values become `?`, statements inside it are written out. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Statement)[]): Statement {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (typeof part === 'object' && part !== null) {
      text += part.sql;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return { sql: text, values };
}

/** Joins statements with the same text between them, ` AND ` or `, `. */
export function joinSql(statements: readonly Statement[], between: string): Statement {
  return {
    sql: statements.map((statement) => statement.sql).join(between),
    values: statements.flatMap((statement) => statement.values),
  };
}

/** Values as every engine takes them: SQLite would keep a NUL, PostgreSQL refuses it, and neither can store half a surrogate pair. */
export function bindable(values: readonly SqlValue[]): SqlValue[] {
  return values.map((value) => (typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : value));
}
