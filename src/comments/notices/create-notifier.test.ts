import { beforeEach, expect, it } from 'vitest';
import { hostileTexts } from '../../testing/comments/hostile-texts.ts';
import { createCommentStore } from '../storage/create-comment-store.ts';
import type { CommentStore } from '../storage/comment-store.ts';
import { migrate } from '../storage/migrations/migrate.ts';
import { openSqlite } from '../storage/sqlite/open-sqlite.ts';
import { signMessage } from '../published/publisher/sign-message.ts';
import { createMailChannel, type Mail } from './channels/mail-channel.ts';
import { createWebhookChannel } from './channels/webhook-channel.ts';
import { createNotifier } from './create-notifier.ts';
import type { NoticeChannel } from './notice.ts';

const SECOND = 1_000;
let store: CommentStore;
let now: number;

async function receive(id: string, words = 'Rất hay.'): Promise<void> {
  await store.submit(
    {
      ...{ id, story: 'tin-tuc/a', parent: null, voice: 'reader', name: words, email: null, text: words },
      ...{ department: null, consentVersion: '1', receivedAt: now, receiptCode: `LT-${id}`, authorKey: null },
      ...{ addressKey: null, signals: [], queue: 'inbox' },
    },
    { idempotencyKey: id, requestDigest: id, nonce: id, nonceExpiresAt: now + SECOND },
  );
}

/** A channel that keeps what it was told, and fails while it is told to. */
function testChannel(everyMs = 0) {
  const told: string[][] = [];
  const state = { fails: false };
  const channel: NoticeChannel = {
    name: 'test',
    everyMs,
    send(notices) {
      if (state.fails) return Promise.reject(new Error('down'));
      told.push(notices.map(({ comment }) => comment ?? ''));
      return Promise.resolve();
    },
  };
  return { channel, told, state };
}

const notifier = (...channels: NoticeChannel[]) =>
  createNotifier({ store, channels, titleOf: () => 'Lễ <phát> “động”', clock: () => now, log: () => {} });

beforeEach(async () => {
  const database = openSqlite(':memory:');
  await migrate(database);
  store = createCommentStore(database);
  now = Date.UTC(2026, 10, 22, 1);
});

it('tells of a comment at once, and of a burst in one message later', async () => {
  const { channel, told } = testChannel(600 * SECOND);
  const work = notifier(channel);
  await receive('a');
  expect(await work.work()).toBe(1);
  for (const id of ['b', 'c', 'd']) await receive(id);
  expect(await work.work()).toBe(0);
  now += 600 * SECOND;
  expect(await work.work()).toBe(3);
  expect(told).toEqual([['a'], ['b', 'c', 'd']]);
  now += 86_400 * SECOND;
  expect(await work.work()).toBe(0);
});

it('asks a channel that fails again with growing pauses, tells the other one once, and loses nothing', async () => {
  const [broken, sound] = [testChannel(), testChannel()];
  broken.state.fails = true;
  const work = notifier(broken.channel, sound.channel);
  await receive('a');
  const tries: number[] = [];
  const start = now;
  const { send } = broken.channel;
  const counting = {
    ...broken.channel,
    send: (all: Parameters<typeof send>[0]) => (tries.push((now - start) / SECOND), send(all)),
  };
  const counted = notifier(counting, sound.channel);
  for (let second = 0; second < 400; second++, now += SECOND) await counted.work();
  expect(tries).toEqual([0, 10, 70, 370]);
  expect(sound.told).toEqual([['a']]);
  broken.state.fails = false;
  now += 3_600 * SECOND;
  expect(await counted.work()).toBe(1);
  expect(broken.told).toEqual([['a']]);
  expect(await work.work()).toBe(0);
});

it('tells again after a crash in between', async () => {
  const { channel, told } = testChannel();
  await receive('a');
  const dying = createNotifier({
    ...{ channels: [channel], titleOf: () => '', clock: () => now, log: () => {} },
    store: { ...store, finishWork: () => Promise.reject(new Error('killed')) },
  });
  await expect(dying.work()).rejects.toThrow('killed');
  now += 120 * SECOND;
  expect(await notifier(channel).work()).toBe(1);
  expect(told).toEqual([['a'], ['a']]);
});

it('keeps nothing waiting where nobody is to be told', async () => {
  await receive('a');
  expect(await notifier().work()).toBe(1);
});

it('lets no word of a reader into mail and webhook, signs the latter, and keeps titles on one line', async () => {
  const mails: Mail[] = [];
  const posts: { body: string; headers: Headers }[] = [];
  const deskAddress = 'https://lantoa.example/bien-tap/binh-luan/';
  const mail = createMailChannel(async (one) => void mails.push(one), {
    siteName: () => 'Lan Tỏa\r\nBcc: x@y.vn',
    deskAddress,
  });
  const post: typeof fetch = (_url, init) => {
    posts.push({ body: init?.body as string, headers: new Headers(init?.headers) });
    return Promise.resolve(new Response(null, { status: 204 }));
  };
  const secret = 'bí mật của phép thử, dài hơn 32 ký tự';
  const webhook = createWebhookChannel({ url: 'https://tin.example/', secret, deskAddress }, () => now, post);
  for (const [index, words] of hostileTexts.entries()) await receive(`c${index}`, `${words} [[bí mật của bạn đọc]]`);
  const work = notifier(mail, webhook);
  expect(await work.work()).toBe(hostileTexts.length);
  const [message] = mails;
  expect(mails).toHaveLength(1);
  expect(message?.subject).toBe(`Lan Tỏa Bcc: x@y.vn: ${hostileTexts.length} việc mới ở mục bình luận`);
  expect(message?.text).toContain(`- Bình luận mới (${hostileTexts.length}): Lễ <phát> “động”`);
  expect(message?.text).toContain(deskAddress);
  const [sent] = posts;
  expect(sent?.headers.get('X-Lan-Toa-Signature')).toBe(
    (await signMessage(sent?.body ?? '', secret, now))['X-Lan-Toa-Signature'],
  );
  expect(JSON.parse(sent?.body ?? '')).toMatchObject({
    event: 'comments-waiting',
    desk: deskAddress,
    notices: expect.arrayContaining([expect.objectContaining({ because: 'received', story: 'tin-tuc/a' })]) as unknown,
  });
  expect(`${message?.text ?? ''}${sent?.body ?? ''}`).not.toContain('bí mật của bạn đọc');
});
