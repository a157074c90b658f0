import { Hono } from 'hono';
import { beforeEach, expect, it } from 'vitest';
import { openDesk, ORIGIN, type Desk } from '../../../testing/sign-in/sign-in-desk.ts';
import type { Editor } from '../../domain/editor.ts';
import { createCommentStore } from '../../storage/create-comment-store.ts';
import { createNoticeStore } from '../../storage/notices/notice-store.ts';
import { DESK_API } from '../sign-in/create-sign-in.ts';
import { noticeFeedRoutes } from './notice-feed-routes.ts';

let desk: Desk;
let editor: Editor | null;
let fetch: (path: string, init?: RequestInit) => Promise<Response>;
let store: ReturnType<typeof createCommentStore>;

const post = (path: string, headers: Record<string, string> = {}) =>
  fetch(path, {
    method: 'POST',
    headers: { Origin: ORIGIN, 'Content-Type': 'application/json', ...headers },
    body: '{}',
  });

async function receive(id: string, story = 'tin-tuc/a'): Promise<void> {
  const at = desk.now();
  await store.submit(
    {
      ...{
        id,
        story,
        parent: null,
        voice: 'reader',
        name: '<b>Lan</b>',
        email: 'lan@vidu.vn',
        text: '<script>x</script>',
      },
      ...{ department: null, consentVersion: '1', receivedAt: at, receiptCode: `LT-${id}`, authorKey: null },
      ...{ addressKey: null, signals: [], queue: 'suspect' },
    },
    { idempotencyKey: id, requestDigest: id, nonce: id, nonceExpiresAt: at },
  );
}

async function newAddress(): Promise<string> {
  return ((await (await post('/tin-moi/khoa')).json()) as { diaChi: string }).diaChi;
}
const readFeed = (address: string) => fetch(address.slice(`${ORIGIN}${DESK_API}`.length));

beforeEach(async () => {
  desk = await openDesk();
  const { database } = desk;
  store = createCommentStore(database);
  await desk.invite('lan', 'editor');
  const [account] = await desk.editors.list(desk.now());
  editor = { id: account?.id ?? '', name: 'Lan', role: 'editor', freshUntil: 0 };
  const facts = {
    path: '/tin-tuc/a/',
    title: 'Lễ <phát> & động',
    section: 's',
    publishedAt: '2026-11-20T08:00',
  } as const;
  const routes = noticeFeedRoutes({
    notices: createNoticeStore(database),
    stories: { find: (id) => (id === 'tin-tuc/a' ? { ...facts, mode: 'open' } : undefined) },
    authenticate: () => Promise.resolve(editor),
    clock: desk.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    origin: ORIGIN,
    siteName: () => 'Lan Tỏa',
  });
  const app = new Hono().route(DESK_API, routes);
  fetch = async (path, init) => app.fetch(new Request(`${ORIGIN}${DESK_API}${path}`, init));
});

it('tells what waits, without a word of the reader', async () => {
  await receive('c1');
  const answer = await readFeed(await newAddress());
  expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  const feed = await answer.text();
  expect(feed).toContain('<title>Bình luận mới: Lễ &lt;phát&gt; &amp; động</title>');
  expect(feed).toContain('Máy xếp vào mục “Cần xem kỹ”.');
  expect(feed).not.toMatch(/script|Lan<|&lt;b&gt;|vidu/);
  const comment = (await store.open('c1'))?.comment;
  const decision = { id: 'c1', version: comment?.version ?? 0, editor: 'e', at: desk.now() };
  await store.decide({ ...decision, action: 'publish' });
  expect(await (await readFeed(await newAddress())).text()).not.toContain('<entry>');
});

it('opens by the last key only, until it is taken back or the account is closed', async () => {
  const first = await newAddress();
  const second = await newAddress();
  expect((await readFeed(first)).status).toBe(404);
  expect((await readFeed(second)).status).toBe(200);
  expect(((await (await fetch('/tin-moi/khoa')).json()) as { lapLuc: number }).lapLuc).toBe(desk.now());
  expect(await (await post('/tin-moi/khoa/bo')).json()).toEqual({ xong: true });
  expect((await readFeed(second)).status).toBe(404);
  const third = await newAddress();
  await desk.invite('chu', 'administrator');
  await desk.editors.disable(editor?.id ?? '', { id: 'x', actor: 'system', at: desk.now() });
  expect((await readFeed(third)).status).toBe(404);
  expect((await readFeed(`${ORIGIN}${DESK_API}/tin-moi.xml`)).status).toBe(404);
});

it('tells an editor of some sections nothing of others', async () => {
  await receive('c1');
  await receive('c2', 'tin-tuc/khac');
  const address = await newAddress();
  expect((await (await readFeed(address)).text()).match(/<entry>/g)).toHaveLength(2);
  await desk.editors.change(
    editor?.id ?? '',
    { name: 'Lan', role: 'editor', sections: ['s'] },
    { id: 'y', actor: 'system', at: desk.now() },
  );
  expect((await (await readFeed(address)).text()).match(/<entry>/g)).toHaveLength(1);
});

it('gives keys only to who is signed in, and only to pages of the desk', async () => {
  expect((await post('/tin-moi/khoa', { Origin: 'https://khac.example' })).status).toBe(403);
  expect((await post('/tin-moi/khoa', { 'Content-Type': 'text/plain' })).status).toBe(415);
  editor = null;
  for (const path of ['/tin-moi/khoa', '/tin-moi/khoa/bo']) expect((await post(path)).status).toBe(401);
  expect((await fetch('/tin-moi/khoa')).status).toBe(401);
});
