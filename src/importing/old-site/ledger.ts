import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What became of a story of an old site: the entry it was given, and what was written there. */
export interface LedgerRow {
  readonly key: string;
  readonly collection: string;
  /** Folder of the entry below the content folder. */
  readonly folder: string;
  /** Digest of the story and of all settings that shape its entry. */
  readonly sourceDigest: string;
  /** Digest of `index.mdx` as it was written; another one on disk means that an editor has been there. */
  readonly fileDigest: string;
  /** Digest of what stood there before, while the entry is being written anew; else empty. */
  readonly formerDigest: string;
  /** False from just before the entry is written until its comments are in too. */
  readonly isDone: boolean;
  /** Whether a file was missing that a later run may find. */
  readonly isComplete: boolean;
}

/** The memory of an import over all its runs. A process that is killed loses nothing of it; a power cut may lose the last `put`s, never a `reserve`. */
export interface Ledger {
  readonly find: (key: string) => LedgerRow | undefined;
  /** Gives folders to stories that have none yet, all at once, on disk before it returns. */
  readonly reserve: (rows: Iterable<Pick<LedgerRow, 'key' | 'collection' | 'folder'>>) => void;
  readonly put: (row: LedgerRow) => void;
  readonly all: () => readonly LedgerRow[];
  readonly close: () => void;
}

/** Opens the ledger in a file, which is made when it is missing. */
export function openLedger(file: string): Ledger {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(`PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, collection TEXT NOT NULL, folder TEXT NOT NULL UNIQUE,
      source_digest TEXT NOT NULL, file_digest TEXT NOT NULL, former_digest TEXT NOT NULL, done INTEGER NOT NULL, complete INTEGER NOT NULL) STRICT`);
  const select = database.prepare('SELECT * FROM entries WHERE key = ?');
  const upsert =
    database.prepare(`INSERT INTO entries (key, collection, folder, source_digest, file_digest, former_digest, done, complete)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET collection = excluded.collection, folder = excluded.folder,
    source_digest = excluded.source_digest, file_digest = excluded.file_digest,
    former_digest = excluded.former_digest, done = excluded.done, complete = excluded.complete`);
  const insert = database.prepare(
    `INSERT INTO entries VALUES (?, ?, ?, '', '', '', 0, 0) ON CONFLICT (key) DO NOTHING`,
  );
  return {
    reserve(rows) {
      database.exec('PRAGMA synchronous = FULL; BEGIN');
      for (const { key, collection, folder } of rows) insert.run(key, collection, folder);
      // From here on a wait for the disk at every story would cost more than all other work.
      database.exec('COMMIT; PRAGMA synchronous = NORMAL');
    },
    find(key) {
      const row = select.get(key);
      return row === undefined ? undefined : toRow(row);
    },
    put(row) {
      const { key, collection, folder, sourceDigest, fileDigest, formerDigest } = row;
      const flags = [Number(row.isDone), Number(row.isComplete)];
      upsert.run(key, collection, folder, sourceDigest, fileDigest, formerDigest, ...flags);
    },
    all: () => database.prepare('SELECT * FROM entries ORDER BY rowid').all().map(toRow),
    close: () => database.close(),
  };
}

function toRow(row: Readonly<Record<string, unknown>>): LedgerRow {
  const text = (name: string) => String(row[name]);
  return {
    key: text('key'),
    collection: text('collection'),
    folder: text('folder'),
    sourceDigest: text('source_digest'),
    fileDigest: text('file_digest'),
    formerDigest: text('former_digest'),
    isDone: row['done'] === 1,
    isComplete: row['complete'] === 1,
  };
}
