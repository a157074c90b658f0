import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { CommentStore } from '../comment-store.ts';
import { createCommentStore } from '../create-comment-store.ts';
import type { Database } from '../database.ts';
import { migrate } from '../migrations/migrate.ts';
import { checkAsking } from './asking.ts';
import { checkDeciding } from './deciding.ts';
import { checkDesk } from './desk.ts';
import { checkErasing } from './erasing.ts';
import { checkImporting } from './importing.ts';
import { checkModel } from './model.ts';
import { checkPort } from './port.ts';
import { checkPublished } from './published.ts';
import { checkRaces } from './races.ts';
import { checkSubmitting } from './submitting.ts';
import { checkTables } from './tables.ts';
import { checkWork } from './work.ts';
import { emptyTables } from './samples.ts';

/** What a part of the contract works on; asked for inside a test, since each test begins with empty tables. */
export interface Bench {
  readonly database: () => Database;
  readonly store: () => CommentStore;
}

/** The contract that every engine keeps: the invariants of the comments, run on a database that `open` gives. */
export function checkCommentStore(open: () => Promise<Database>): void {
  let database: Database | undefined;
  const given = (): Database => {
    if (database === undefined) throw new Error('The database is opened before the tests.');
    return database;
  };
  const bench: Bench = { database: given, store: () => createCommentStore(given()) };

  beforeAll(async () => {
    database = await open();
    await migrate(database);
  }, 60_000);
  beforeEach(() => emptyTables(given()));
  afterAll(() => database?.close());

  // Every commit waits for the disk, and a slow disk must not look like a broken store.
  describe('comment store', { timeout: 120_000 }, () => {
    describe('port', () => checkPort(bench));
    describe('tables', () => checkTables(bench));
    describe('submitting', () => checkSubmitting(bench));
    describe('deciding', () => checkDeciding(bench));
    describe('races', () => checkRaces(bench));
    describe('what readers see', () => checkPublished(bench));
    describe('what readers ask', () => checkAsking(bench));
    describe('erasing', () => checkErasing(bench));
    describe('importing', () => checkImporting(bench));
    describe('desk', () => checkDesk(bench));
    describe('work', () => checkWork(bench));
    describe('model', () => checkModel(bench));
  });
}
