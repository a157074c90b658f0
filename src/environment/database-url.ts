import path from 'node:path';
import type { DatabaseLocation } from './environment.ts';

/** The database location, or the refused address with its password masked. */
export type DatabaseUrlResult =
  { readonly ok: true; readonly value: DatabaseLocation } | { readonly ok: false; readonly shown: string };

/** Reads `postgres://…`, `postgresql://…`, `sqlite:path` or `file:path`; without a value the database is a SQLite file in `dataDir`. */
export function readDatabaseUrl(text: string | undefined, cwd: string, dataDir: string): DatabaseUrlResult {
  if (text === undefined) return { ok: true, value: { engine: 'sqlite', file: path.join(dataDir, 'lan-toa.sqlite') } };
  if (/^postgres(?:ql)?:\/\/./i.test(text) && URL.canParse(text))
    return { ok: true, value: { engine: 'postgres', url: text } };
  const file = /^(?:sqlite|file):(?:\/\/(?=\/))?([^\0?#]+)$/i.exec(text)?.[1];
  if (file !== undefined && !file.startsWith('//') && !file.endsWith('/')) {
    return { ok: true, value: { engine: 'sqlite', file: path.resolve(cwd, file) } };
  }
  return { ok: false, shown: text.replace(/\/\/.*@/s, '//***@') };
}
