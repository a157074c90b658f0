import { beforeEach, expect, it } from 'vitest';
import { migrate } from '../../storage/migrations/migrate.ts';
import { createCommentStore } from '../../storage/create-comment-store.ts';
import type { CommentStore } from '../../storage/comment-store.ts';
import { openSqlite } from '../../storage/sqlite/open-sqlite.ts';
import { wrapRegion } from '../region.ts';
import { renderSection } from '../render-section.ts';
import type { StoryFacts } from '../story-facts.ts';
import { createBuildRequest } from './ask-for-build.ts';
import { createPublisher, type PublisherDeps } from './create-publisher.ts';
import { createPagePatcher } from './patch-pages.ts';
import { signMessage } from './sign-message.ts';

const STORY = 'tin-tuc/a';
const PATH = '/tin-tuc/a/';
const facts: StoryFacts = { path: PATH, title: 'Bài', section: 's', publishedAt: '2026-11-20T08:00', mode: 'open' };
const settings = { email: 'optional', controller: 'Ban biên tập', maxGraphemes: 1000 } as const;
const section = (comments: Parameters<typeof renderSection>[0], mode: 'open' | 'read-only' | 'off' = 'open') =>
  `<p>bài</p>${wrapRegion('binh-luan', renderSection(comments, { story: STORY, mode, settings }))}<p>hết</p>`;

let store: CommentStore;
let pages: Map<string, string>;
/** What readers get, when it is not the folder itself. */
let live: (() => string | undefined) | undefined;
let now: number;
let errors: unknown[];

const folder = {
  read: (path: string) => Promise.resolve(pages.get(path)),
  write: (path: string, html: string) => {
    pages.set(path, html);
    return Promise.resolve();
  },
};
const patcher = () => createPagePatcher({ store, pages: folder, settings: () => settings, clock: () => now });
const publisher = (changes: Partial<PublisherDeps> = {}) =>
  createPublisher({
    store,
    stories: { find: (id) => (id === STORY ? facts : undefined) },
    renewal: patcher(),
    fetchPage: (path) => Promise.resolve(live ? live() : pages.get(path)),
    clock: () => now,
    log: ({ error }) => errors.push(error),
    ...changes,
  });

async function receive(id: string): Promise<void> {
  await store.submit(
    {
      ...{ id, story: STORY, parent: null, voice: 'reader', name: 'Nông Thị Hoa', email: null, text: 'Rất hay.' },
      ...{ department: null, consentVersion: '1', receivedAt: now, receiptCode: `LT-${id}`, authorKey: null },
      ...{ addressKey: null, signals: [], queue: 'inbox' },
    },
    { idempotencyKey: id, requestDigest: id, nonce: id, nonceExpiresAt: now + 1_000 },
  );
}

async function decide(id: string, action: 'publish' | 'withdraw'): Promise<void> {
  const version = (await store.open(id))?.comment.version ?? 0;
  const decision = { id, version, editor: 'e', at: ++now };
  await store.decide(action === 'publish' ? { ...decision, action } : { ...decision, action, note: null });
}

beforeEach(async () => {
  const database = openSqlite(':memory:');
  await migrate(database);
  store = createCommentStore(database);
  pages = new Map([[PATH, section([])]]);
  live = undefined;
  now = Date.UTC(2026, 10, 22, 1);
  errors = [];
  await receive('c1');
});

it('puts a decision on the page as a build would, and marks it seen', async () => {
  await decide('c1', 'publish');
  expect(await publisher().work()).toEqual([STORY]);
  expect(pages.get(PATH)).toBe(section(await store.published(STORY)));
  expect(await store.awaitingLive()).toEqual([]);
  expect(await publisher().work()).toEqual([]);
});

it('gathers a burst of decisions into one renewal', async () => {
  await receive('c2');
  await decide('c1', 'publish');
  await decide('c2', 'publish');
  let renewals = 0;
  const renewal = {
    pausesMs: [1],
    renew: () => {
      renewals++;
      return Promise.resolve();
    },
  };
  live = () => section([]);
  await publisher({ renewal }).work();
  expect(renewals).toBe(1);
});

it('keeps the alarm of a withdrawn comment up until the live page is rid of it', async () => {
  await decide('c1', 'publish');
  await publisher().work();
  const cached = pages.get(PATH);
  await decide('c1', 'withdraw');
  live = () => cached;
  expect(await publisher().work()).toEqual([]);
  expect((await store.awaitingLive()).map(({ id, shouldShow }) => [id, shouldShow])).toEqual([['c1', false]]);
  now += 4_000;
  expect(await publisher().work()).toEqual([]);
  live = undefined;
  now += 60_000;
  expect(await publisher().work()).toEqual([STORY]);
  expect(await store.awaitingLive()).toEqual([]);
  expect(pages.get(PATH)).toBe(section([]));
});

it('tries again with growing pauses when a page cannot be written', async () => {
  await decide('c1', 'publish');
  const write = folder.write;
  folder.write = () => Promise.reject(new Error('disk full'));
  const tries: number[] = [];
  const start = now;
  for (; tries.length < 3; now += 1_000) {
    await publisher().work();
    if (errors.length > tries.length) tries.push((now - start) / 1_000);
  }
  expect(tries).toEqual([0, 5, 35]);
  folder.write = write;
  now += 600_000;
  expect(await publisher().work()).toEqual([STORY]);
});

it('counts a comment as gone when its story is gone', async () => {
  await decide('c1', 'publish');
  pages.clear();
  expect(await publisher({ stories: { find: () => undefined } }).work()).toEqual([STORY]);
  expect(await store.awaitingLive()).toEqual([]);
});

it('brings pages up to date that a build left behind, and only those', async () => {
  await decide('c1', 'publish');
  expect(await patcher().reconcile({ [STORY]: facts })).toBe(1);
  expect(await patcher().reconcile({ [STORY]: facts })).toBe(0);
  await store.setPolicy(STORY, 'read-only', 'e', ++now);
  expect(await patcher().reconcile({ [STORY]: facts })).toBe(1);
  expect(pages.get(PATH)).toBe(section(await store.published(STORY), 'read-only'));
});

it('asks for a build elsewhere, signed, and again only when the page is still not right', async () => {
  await decide('c1', 'publish');
  const sent: { readonly body: string; readonly headers: Headers }[] = [];
  const send: typeof fetch = (_url, init) => {
    sent.push({ body: init?.body as string, headers: new Headers(init?.headers) });
    return Promise.resolve(new Response(null, { status: 202 }));
  };
  const webhook = { url: 'https://dung.example/', secret: 'bí mật' };
  const remote = () => publisher({ renewal: createBuildRequest(webhook, () => now, send) });
  expect(await remote().work()).toEqual([]);
  expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ event: 'comments-changed', stories: [STORY] });
  const signature = await signMessage(sent[0]?.body ?? '', webhook.secret, now);
  expect(sent[0]?.headers.get('X-Lan-Toa-Signature')).toBe(signature['X-Lan-Toa-Signature']);
  pages.set(PATH, section(await store.published(STORY)));
  now += 180_000;
  expect(await remote().work()).toEqual([STORY]);
  expect(sent).toHaveLength(1);
});
