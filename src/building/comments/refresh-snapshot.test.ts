import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import type { CommentStore } from '../../comments/storage/comment-store.ts';
import { decision, publishSample, RECEIVED_AT, STORY, submitSample } from '../../comments/storage/contract/samples.ts';
import { migrate } from '../../comments/storage/migrations/migrate.ts';
import { openDatabase } from '../../comments/adapters/node/open-database.ts';
import type { DatabaseLocation } from '../../environment/environment.ts';
import { startPostgres } from '../../testing/postgres-server.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { databaseSource } from './comment-source.ts';
import { refreshSnapshot } from './refresh-snapshot.ts';
import { readSnapshot, snapshotFile } from './snapshot-file.ts';

const NOW = '2026-11-22T12:00';

let folder: string;
let kept: string;
beforeEach(async () => {
  folder = await createTemporaryFolder({});
  kept = snapshotFile(join(folder, 'cache'));
});

const sqliteIn = (name: string): DatabaseLocation => ({ engine: 'sqlite', file: join(folder, name) });

/** Works on a database whose tables are up to date, and closes it again. */
async function fill(location: DatabaseLocation, work: (store: CommentStore) => Promise<unknown>): Promise<void> {
  const database = await openDatabase(location);
  await migrate(database);
  await work(createCommentStore(database));
  await database.close();
}

async function writeSome(store: CommentStore): Promise<void> {
  await publishSample(store, 'a');
  await publishSample(store, 'b', { receivedAt: RECEIVED_AT + 1, story: 'ket-qua/x' });
  await submitSample(store, 'held');
  await store.setPolicy('ket-qua/x', 'read-only', 'lan', RECEIVED_AT);
}

const server = await startPostgres();
afterAll(() => server.stop(), 30_000);

it('reads PostgreSQL as it reads the file', async () => {
  const postgres: DatabaseLocation = { engine: 'postgres', url: server.url };
  for (const location of [postgres, sqliteIn('a.sqlite')]) await fill(location, writeSome);
  expect(await refreshSnapshot(kept, databaseSource(postgres), NOW)).toEqual({ state: 'read', count: 2 });
  const snapshot = await readSnapshot(kept);
  expect(snapshot.comments.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(snapshot.policies).toEqual({ 'ket-qua/x': 'read-only' });
  expect(snapshot.figures).toHaveLength(12);
  expect(snapshot.figures[0]).toMatchObject({ month: '2026-11', received: 3, published: 2 });
  expect(await databaseSource(sqliteIn('a.sqlite'))(NOW)).toEqual(snapshot);
}, 60_000);

it('keeps what the last build read when the source cannot be reached', async () => {
  await fill(sqliteIn('a.sqlite'), writeSome);
  await refreshSnapshot(kept, databaseSource(sqliteIn('a.sqlite')), NOW);
  const before = await readSnapshot(kept);
  const away = databaseSource({ engine: 'postgres', url: 'postgres://nobody@127.0.0.1:1/none' });
  expect(await refreshSnapshot(kept, away, NOW)).toMatchObject({ state: 'kept', count: 2 });
  expect(await readSnapshot(kept)).toEqual(before);
});

it('does not take a database that was lost for a site on which nobody wrote', async () => {
  await fill(sqliteIn('a.sqlite'), writeSome);
  await refreshSnapshot(kept, databaseSource(sqliteIn('a.sqlite')), NOW);
  await fill(sqliteIn('empty.sqlite'), () => Promise.resolve());
  for (const name of ['none.sqlite', 'empty.sqlite'])
    expect(await refreshSnapshot(kept, databaseSource(sqliteIn(name)), NOW)).toMatchObject({ state: 'kept', count: 2 });
});

it('shows nothing any more once editors have taken everything off', async () => {
  const location = sqliteIn('a.sqlite');
  await fill(location, (store) => publishSample(store, 'a'));
  await refreshSnapshot(kept, databaseSource(location), NOW);
  await fill(location, (store) => store.decide(decision('a', 2, { action: 'withdraw', note: null })));
  expect(await refreshSnapshot(kept, databaseSource(location), NOW)).toEqual({ state: 'read', count: 0 });
  expect((await readSnapshot(kept)).comments).toEqual([]);
});

it('begins a site that nobody has commented on', async () => {
  expect(await refreshSnapshot(kept, databaseSource(sqliteIn('none.sqlite')), NOW)).toEqual({
    state: 'read',
    count: 0,
  });
  await fill(sqliteIn('a.sqlite'), (store) => store.setPolicy(STORY, 'off', 'lan', 1));
  await refreshSnapshot(kept, databaseSource(sqliteIn('a.sqlite')), NOW);
  expect((await readSnapshot(kept)).policies).toEqual({ [STORY]: 'off' });
});
