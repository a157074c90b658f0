import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { GOOD_TEXT, openCommentSite, receiptOf, solve, STORY } from '../../../testing/comments/comment-site.ts';
import { createTemporaryFolder } from '../../../testing/temporary-folder.ts';
import { createCommentStore } from '../../storage/create-comment-store.ts';
import { migrate } from '../../storage/migrations/migrate.ts';
import { openSqlite } from '../../storage/sqlite/open-sqlite.ts';
import { checkCopy } from './backup/check-copy.ts';

const filled = { bai: STORY, hoTen: 'Nông Thị Lan', email: '', noiDung: GOOD_TEXT, dongY: '1', website: '' };

async function openOnDisk() {
  const file = path.join(await createTemporaryFolder({}), 'comments.sqlite');
  const database = openSqlite(file, { busyMs: 300 });
  await migrate(database);
  const site = await openCommentSite({
    deps: { store: createCommentStore(database), limiter: { take: () => Promise.resolve(0) } },
  });
  onTestFinished(async () => {
    await site.close();
    await database.close();
  });
  const pragma = async (text: string) => (await database.batch([{ sql: `PRAGMA ${text}`, values: [] }]))[0]?.rows[0];
  return { file, site, pragma };
}

/** A program of its own that takes the database for writing, until it is told to let go. */
async function lockFrom(file: string): Promise<() => Promise<void>> {
  const program = `const { DatabaseSync } = require('node:sqlite');
    const held = new DatabaseSync(${JSON.stringify(file)}, { timeout: 5000 });
    held.exec('BEGIN IMMEDIATE');
    console.log('held');
    process.stdin.on('data', () => { held.exec('ROLLBACK'); held.close(); process.exit(0); });`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill());
  await once(child.stdout, 'data');
  return async () => {
    const ended = once(child, 'exit');
    child.stdin.write('go');
    await ended;
  };
}

type Site = Awaited<ReturnType<typeof openOnDisk>>['site'];

async function tokenOf(site: Site): Promise<string> {
  const { formToken } = await site.challenge();
  site.wait(10_000);
  return formToken;
}

/** Both kinds of senders get a 503 in Vietnamese; the form gets its text and its token back. */
async function expectHandedBack(site: Site): Promise<string> {
  const data = await site.send();
  expect(data.status).toBe(503);
  expect(await data.json()).toMatchObject({
    code: 'storage',
    title: 'Máy chủ chưa lưu được bình luận.',
    retryAfter: 30,
  });
  const formToken = await tokenOf(site);
  const form = await site.post('/api/v1/binh-luan', { ...filled, formToken });
  expect(form.status).toBe(503);
  const page = await form.text();
  expect(page).toContain(`>\n${GOOD_TEXT}</textarea>`);
  expect(page).toContain(formToken);
  return formToken;
}

async function countOf(site: Site): Promise<number> {
  return (await site.store.list({ view: 'all', limit: 500 })).comments.length;
}

describe('the comment function', () => {
  it('hands texts back from a full disk, keeps what it had, and goes on when there is room', async () => {
    const { file, site, pragma } = await openOnDisk();
    const before = await receiptOf(await site.send());
    const pages = (await pragma('page_count'))?.['page_count'] as number;
    await pragma(`max_page_count = ${pages}`);
    let kept = 1;
    // There is some room left in the pages that are there, for long texts and then for short ones.
    for (const noiDung of [`${GOOD_TEXT} ${'Rất hay. '.repeat(90)}`, GOOD_TEXT])
      while ((await site.send({ noiDung })).status === 202) kept++;
    const formToken = await expectHandedBack(site);
    expect(await countOf(site)).toBe(kept);
    expect((await site.fetch(`/api/v1/trang-thai/${before}`)).status).toBe(200);

    await pragma('max_page_count = 1000000');
    expect((await site.post('/api/v1/binh-luan', { ...filled, formToken })).status).toBe(303);
    expect(await countOf(site)).toBe(kept + 1);
    expect(checkCopy(file)).toEqual({ ok: true, comments: kept + 1 });
    expect(new Set(site.log.map(({ kind }) => kind))).toEqual(new Set(['storage-problem']));
  });

  it('hands texts back while another program holds the database, and stores them once it has let go', async () => {
    const { site, file } = await openOnDisk();
    const letGo = await lockFrom(file);
    const formToken = await expectHandedBack(site);
    // Readers are not kept from what is there.
    expect((await site.fetch(`/api/v1/bai/${STORY}/binh-luan`)).status).toBe(200);
    await letGo();
    for (const _ of [1, 2]) expect((await site.post('/api/v1/binh-luan', { ...filled, formToken })).status).toBe(303);
    expect(await countOf(site)).toBe(1);
  });

  it('goes on when the clock is set back, and loses nothing', async () => {
    const { site } = await openOnDisk();
    const first = await receiptOf(await site.send());
    const open = await solve(await site.challenge(), site.wait);
    site.wait(-26 * 3_600_000);
    const answer = await site.send({ ...open, noiDung: 'Ý kiến viết trước khi đồng hồ lùi lại.' });
    expect(answer.status).toBe(202);
    expect((await site.send({ noiDung: 'Ý kiến viết sau khi đồng hồ lùi lại.' })).status).toBe(202);
    expect((await site.fetch(`/api/v1/trang-thai/${first}`)).status).toBe(200);
    expect(await countOf(site)).toBe(3);
    const [comment] = (await site.store.list({ view: 'inbox', limit: 1 })).comments;
    const decision = { id: comment?.id ?? '', version: comment?.version ?? 0, editor: 'e', at: site.now() };
    expect(await site.store.decide({ ...decision, action: 'publish' })).toMatchObject({ outcome: 'done' });
    // The work of the decision is due although its time may lie ahead.
    expect(await site.store.takeWork('render-story', site.now(), 1_000, 9)).toHaveLength(1);
    expect(await site.store.takeWork('notice', site.now(), 1_000, 9)).toHaveLength(3);
  });
});
