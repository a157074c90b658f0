import { DatabaseSync } from 'node:sqlite';

/** What a look through a whole database file found. */
export type CopyCheck =
  | { readonly ok: true; readonly comments: number }
  | { readonly ok: false; readonly isOurs: boolean; readonly detail: string };

/** Reads a SQLite file through: every page and index, every reference, and whether the comments' tables are in it. */
export function checkCopy(file: string): CopyCheck {
  let connection: DatabaseSync | undefined;
  try {
    connection = new DatabaseSync(file, { readOnly: true });
    const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE name = 'schema_migrations'").all();
    if (tables.length === 0) return { ok: false, isOurs: false, detail: '' };
    const found = connection.prepare('PRAGMA integrity_check(3)').all() as { integrity_check: string }[];
    const damage = found.map((row) => row.integrity_check).filter((words) => words !== 'ok');
    const orphans = connection.prepare('PRAGMA foreign_key_check').all();
    if (damage.length > 0 || orphans.length > 0)
      return { ok: false, isOurs: true, detail: damage.join('; ') || `${orphans.length} foreign keys` };
    const { count } = connection.prepare('SELECT COUNT(*) AS count FROM comments').get() as { count: number };
    return { ok: true, comments: count };
  } catch (error) {
    const isOurs = !String(error).includes('not a database');
    return { ok: false, isOurs, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    connection?.close();
  }
}
