import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { readEnvironment } from '../../../environment/read-environment.ts';
import { serveSite } from '../../../serving/serve-site.ts';
import { makeSubmission, sendSubmission } from '../../../testing/comments/submissions.ts';
import { startPostgres } from '../../../testing/postgres-server.ts';
import { createTemporaryFolder } from '../../../testing/temporary-folder.ts';
import { wrapRegion } from '../../published/region.ts';
import { renderSection } from '../../published/render-section.ts';
import { createCommentStore } from '../../storage/create-comment-store.ts';
import { migrate } from '../../storage/migrations/migrate.ts';
import { createNodeComments } from './create-node-comments.ts';
import { openDatabase } from './open-database.ts';
import { TablesOutdated } from './ready-database.ts';

const STORY = 'tin-tuc/a';
const ORIGIN = 'https://lantoa.example';
const SECRET = 'a secret of a test, long enough for all';
const settings = { email: 'optional', controller: 'Ban', maxGraphemes: 1000 } as const;
const page = `<p>bài</p>${wrapRegion('binh-luan', renderSection([], { story: STORY, mode: 'open', settings }))}`;
const facts = { path: `/${STORY}/`, title: 'Bài', section: 's', publishedAt: '2026-11-20T08:00', mode: 'open' };

async function prepare(variables: Readonly<Record<string, string>> = {}) {
  const folder = await createTemporaryFolder({
    'out/index.html': 'Trang',
    [`out/${STORY}/index.html`]: page,
    'out/binh-luan/du-lieu/bai.json': JSON.stringify({ [STORY]: facts }),
    'out/binh-luan/du-lieu/cai-dat.json': JSON.stringify({ ...settings, siteName: 'Lan Tỏa' }),
  });
  const all = { OUT_DIR: 'out', DATA_DIR: 'data', PORT: '0', SITE_URL: ORIGIN, ...variables };
  const environment = readEnvironment(all, folder);
  if (!environment.ok) throw new Error(JSON.stringify(environment.problems));
  return { folder, environment: environment.value };
}

async function serve(environment: Awaited<ReturnType<typeof prepare>>['environment']) {
  const events: string[] = [];
  const comments = await createNodeComments(environment, ({ kind }) => events.push(kind));
  const served = await serveSite(environment, comments.api);
  if (!served.ok) throw new Error(served.problem.code);
  onTestFinished(async () => {
    await served.value.stop(0);
    await comments.stop();
  });
  return { comments, server: served.value, events };
}

const patiently = { timeout: 15_000, interval: 100 };

async function writeAndPublish({ environment }: Awaited<ReturnType<typeof prepare>>) {
  const { comments, server } = await serve(environment);
  comments.start(server);
  const submission = await makeSubmission(SECRET, ORIGIN, STORY, 'Ý kiến của tôi.');
  expect(await sendSubmission(server.url, submission)).toMatch(/^LT-/);
  const database = await openDatabase(environment.database);
  const store = createCommentStore(database);
  const [comment] = (await store.list({ view: 'all', limit: 2 })).comments;
  const decision = { id: comment?.id ?? '', version: comment?.version ?? 0, editor: 'e', at: Date.now() };
  await store.decide({ ...decision, action: 'publish' });
  const read = async () => (await fetch(`${server.url}/${STORY}/`)).text();
  await vi.waitFor(async () => expect(await read()).toContain('Ý kiến của tôi.'), patiently);
  await vi.waitFor(async () => expect(await store.awaitingLive()).toEqual([]), patiently);
  await database.close();
}

it('takes a comment, and shows it on its page once it is published', async () => {
  await writeAndPublish(await prepare({ COMMENTS_SECRET: SECRET }));
}, 30_000);

it('makes a key that only its owner reads, and keeps it', async () => {
  const { environment } = await prepare();
  const file = path.join(environment.dataDir, 'khoa-binh-luan');
  const [one, other] = await Promise.all([serve(environment), serve(environment)]);
  const key = await readFile(file, 'utf8');
  expect(key.trim().length).toBeGreaterThanOrEqual(64);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  for (const { comments } of [one, other]) expect(await comments.problem()).toBeUndefined();
  expect((await stat(path.join(environment.dataDir, 'lan-toa.sqlite'))).mode & 0o777).toBe(0o600);
  await serve(environment);
  expect(await readFile(file, 'utf8')).toBe(key);
});

it('serves pages without a database, hands texts back, and goes on once there is one', async () => {
  const { folder, environment } = await prepare({ COMMENTS_SECRET: SECRET, DATABASE_URL: 'file:kho/binh-luan.sqlite' });
  await writeFile(path.join(folder, 'kho'), 'a file where a folder should be');
  const { comments, server, events } = await serve(environment);
  expect(await comments.problem()).toBeInstanceOf(Error);
  expect((await fetch(`${server.url}/${STORY}/`)).status).toBe(200);
  const submission = await makeSubmission(SECRET, ORIGIN, STORY, 'Ý kiến của tôi.');
  await expect(sendSubmission(server.url, submission)).rejects.toThrow('503');
  expect(events).toEqual(['storage-problem']);
  await rm(path.join(folder, 'kho'));
  await mkdir(path.join(folder, 'kho'));
  const receipt = await vi.waitFor(() => sendSubmission(server.url, submission), patiently);
  expect(receipt).toMatch(/^LT-/);
}, 30_000);

it('runs on PostgreSQL once its tables are there', async () => {
  const postgres = await startPostgres();
  onTestFinished(postgres.stop);
  const prepared = await prepare({ COMMENTS_SECRET: SECRET, DATABASE_URL: postgres.url });
  const waiting = await createNodeComments(prepared.environment, () => {});
  expect(await waiting.problem()).toBeInstanceOf(TablesOutdated);
  await waiting.stop();
  const database = await openDatabase(prepared.environment.database);
  await migrate(database);
  await database.close();
  await writeAndPublish(prepared);
}, 120_000);
