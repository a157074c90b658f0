import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createTemporaryFolder } from '../../../../testing/temporary-folder.ts';
import { createCommentStore } from '../../../storage/create-comment-store.ts';
import { migrate } from '../../../storage/migrations/migrate.ts';
import { openSqlite } from '../../../storage/sqlite/open-sqlite.ts';
import { checkCopy } from './check-copy.ts';
import { pruneCopies } from './prune-copies.ts';
import { runBackup, runRestore } from './run-backup.ts';

const NOW = Date.UTC(2026, 10, 22, 1, 5);

async function open() {
  const dataDir = await createTemporaryFolder({});
  const file = path.join(dataDir, 'lan-toa.sqlite');
  const database = openSqlite(file);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await database.close();
    isOpen = false;
  };
  onTestFinished(close);
  await migrate(database);
  const store = createCommentStore(database);
  const receive = (id: string) =>
    store.submit(
      {
        ...{
          id,
          story: 'tin-tuc/a',
          parent: null,
          voice: 'reader',
          name: 'Lan',
          email: null,
          text: 'Rất hay. '.repeat(40),
        },
        ...{ department: null, consentVersion: '1', receivedAt: NOW, receiptCode: `LT-${id}`, authorKey: null },
        ...{ addressKey: null, signals: [], queue: 'inbox' },
      },
      { idempotencyKey: id, requestDigest: id, nonce: id, nonceExpiresAt: NOW },
    );
  return { settings: { dataDir, database: { engine: 'sqlite', file } as const }, file, receive, close };
}

it('copies one whole moment while comments come in', async () => {
  const { settings, receive } = await open();
  for (let index = 0; index < 200; index++) await receive(`a${index}`);
  const state = { isDone: false };
  let more = 0;
  const load = (async () => {
    while (!state.isDone) await receive(`b${more++}`);
  })();
  const outcome = await runBackup(settings, NOW);
  state.isDone = true;
  await load;
  if (!outcome.ok) throw new Error(outcome.code);
  expect(path.basename(outcome.file)).toBe('lan-toa-2026-11-22-080500.sqlite');
  expect(statSync(outcome.file).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(outcome.file))).toHaveLength(1);
  const check = checkCopy(outcome.file);
  expect(check).toEqual({ ok: true, comments: outcome.comments });
  expect(outcome.comments).toBeGreaterThanOrEqual(200);
  expect(outcome.comments).toBeLessThanOrEqual(200 + more);
});

it('puts a copy back, keeps what it replaces, and refuses while the database is open', async () => {
  const { settings, file, receive, close } = await open();
  await receive('a');
  const copy = await runBackup(settings, NOW);
  if (!copy.ok) throw new Error(copy.code);
  await receive('b');
  expect(await runRestore(settings, copy.file, NOW)).toMatchObject({ ok: false, code: 'in-use' });
  expect(checkCopy(file)).toEqual({ ok: true, comments: 2 });
  await close();
  const replaced = `${file}.truoc-2026-11-22-080500`;
  expect(await runRestore(settings, copy.file, NOW)).toEqual({ ok: true, comments: 1, replaced });
  expect(checkCopy(file)).toEqual({ ok: true, comments: 1 });
  expect(checkCopy(replaced)).toEqual({ ok: true, comments: 2 });
  expect(existsSync(copy.file)).toBe(true);
});

it('refuses what is no sound copy of comments and changes nothing', async () => {
  const { settings, file, receive, close } = await open();
  for (let index = 0; index < 50; index++) await receive(`a${index}`);
  const copy = await runBackup(settings, NOW);
  if (!copy.ok) throw new Error(copy.code);
  await close();
  const before = readFileSync(file);
  const foreign = path.join(settings.dataDir, 'khac.txt');
  writeFileSync(foreign, 'không phải cơ sở dữ liệu');
  truncateSync(copy.file, copy.bytes - 40_960);
  expect(await runRestore(settings, foreign, NOW)).toMatchObject({ ok: false, code: 'not-ours' });
  expect(await runRestore(settings, `${foreign}.x`, NOW)).toMatchObject({ ok: false, code: 'no-file' });
  expect(await runRestore(settings, copy.file, NOW)).toMatchObject({ ok: false, code: 'copy-broken' });
  expect(readFileSync(file).equals(before)).toBe(true);
});

it('deletes copies after thirty days, but never the newest three or anything else', async () => {
  const names = ['01-01', '01-02', '01-03', '10-20', '11-20', '11-21'].map(
    (day) => `lan-toa-2026-${day}-080500.sqlite`,
  );
  const folder = await createTemporaryFolder(Object.fromEntries([...names, 'ghi-chu.txt'].map((name) => [name, ''])));
  expect(pruneCopies(folder, NOW)).toEqual(names.slice(0, 3));
  const few = await createTemporaryFolder({ [names[0] ?? '']: '', [names[1] ?? '']: '' });
  expect(pruneCopies(few, NOW)).toEqual([]);
});
