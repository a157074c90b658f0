import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createTemporaryFolder } from '../../../testing/temporary-folder.ts';
import { type Database, sql } from '../database.ts';
import { createGroupCommit } from './group-commit.ts';
import { openSqlite } from './open-sqlite.ts';

async function openNotes(options?: { readonly busyMs?: number }): Promise<{ file: string; database: Database }> {
  const file = path.join(await createTemporaryFolder({}), 'test.sqlite');
  const database = openSqlite(file, options);
  await database.batch([sql`CREATE TABLE notes (id TEXT PRIMARY KEY)`]);
  onTestFinished(() => database.close());
  return { file, database };
}

const note = (id: string) => sql`INSERT INTO notes (id) VALUES (${id})`;

function connect(file: string): DatabaseSync {
  const connection = new DatabaseSync(file);
  onTestFinished(() => connection.close());
  return connection;
}

test('what is acknowledged is in the file', async () => {
  const { file, database } = await openNotes();
  const other = connect(file);
  const count = other.prepare('SELECT COUNT(*) AS notes FROM notes');
  const early = database.batch([note('1')]);
  expect(count.get()).toEqual({ notes: 0 });
  await early;
  expect(count.get()).toEqual({ notes: 1 });
  expect(other.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
});

test('a question cannot write', async () => {
  const { database } = await openNotes();
  await expect(database.all(note('1'))).rejects.toMatchObject({ name: 'StorageProblem' });
  expect(await database.all(sql`SELECT id FROM notes`)).toEqual([]);
});

test('waits for another process without stopping this one, then says busy', async () => {
  const { file, database } = await openNotes({ busyMs: 300 });
  const other = connect(file);
  other.exec('BEGIN IMMEDIATE');
  let turns = 0;
  const ticking = setInterval(() => turns++, 5);
  onTestFinished(() => clearInterval(ticking));
  await expect(database.batch([note('1')])).rejects.toMatchObject({ code: 'busy' });
  expect(turns).toBeGreaterThan(2);
  const waiting = database.batch([note('2')]);
  other.exec('COMMIT');
  await waiting;
  expect(await database.all(sql`SELECT id FROM notes`)).toEqual([{ id: '2' }]);
});

test('batches of one turn share a commit', async () => {
  const connection = new DatabaseSync(':memory:');
  connection.exec('CREATE TABLE notes (id TEXT PRIMARY KEY)');
  const exec = vi.spyOn(connection, 'exec');
  const { batch } = createGroupCommit(
    connection,
    (text) => ({ statement: connection.prepare(text), givesRows: false }),
    0,
  );
  await Promise.all(Array.from({ length: 50 }, (_, index) => batch([note(String(index))])));
  expect(exec.mock.calls.filter(([text]) => text === 'COMMIT')).toHaveLength(1);
});

test('a full disk is told to whoever was not stored, and to nobody else', async () => {
  const connection = new DatabaseSync(':memory:');
  connection.exec('CREATE TABLE notes (id TEXT PRIMARY KEY); PRAGMA max_page_count = 20');
  const { batch } = createGroupCommit(
    connection,
    (text) => ({ statement: connection.prepare(text), givesRows: false }),
    0,
  );
  const large = (id: string) => batch([note(`${id}${'x'.repeat(100_000)}`)]);
  const outcomes = await Promise.allSettled([batch([note('1')]), large('2'), batch([note('3')])]);
  const stored = connection.prepare('SELECT id FROM notes ORDER BY id').all().length;
  expect(outcomes[1]).toMatchObject({ status: 'rejected', reason: { code: 'full' } });
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(stored);
  await batch([note('4')]);
  expect(connection.prepare('SELECT id FROM notes WHERE id = ?').get('4')).toEqual({ id: '4' });
});

test('a file that cannot be opened is a storage problem', async () => {
  const folder = await createTemporaryFolder({});
  expect(() => openSqlite(path.join(folder, 'missing', 'test.sqlite'))).toThrow(
    expect.objectContaining({ name: 'StorageProblem', code: 'unreachable' }) as Error,
  );
});

test('closing waits for what was asked before', async () => {
  const file = path.join(await createTemporaryFolder({}), 'test.sqlite');
  const database = openSqlite(file);
  await database.batch([sql`CREATE TABLE notes (id TEXT PRIMARY KEY)`]);
  const last = database.batch([note('1')]);
  await database.close();
  await last;
  expect(connect(file).prepare('SELECT id FROM notes').all()).toEqual([{ id: '1' }]);
});
