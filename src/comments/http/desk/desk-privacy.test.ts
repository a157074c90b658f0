import { beforeEach, expect, it, test } from 'vitest';
import { createModeration, type Moderation } from '../../../testing/comments/desk.ts';
import type { Browser } from '../../../testing/sign-in/sign-in-desk.ts';
import { migrate } from '../../storage/migrations/migrate.ts';
import { openSqlite } from '../../storage/sqlite/open-sqlite.ts';
import { publishSample, STORY, submitSample } from '../../storage/contract/samples.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';

let desk: Moderation;
let lan: Browser;

beforeEach(async () => {
  const database = openSqlite(':memory:');
  await migrate(database);
  desk = createModeration(database, {
    stories: { [STORY]: {}, 'tin-tuc/nhay-cam': { section: 'khieu-nai' } },
    second: ['khieu-nai'],
  });
  lan = await desk.signedIn('lan', 'head');
});

const open = async (id: string) => (await lan.get(`/binh-luan/${id}`)).body as unknown as DeskFile;

it('hands a question on without a word by which its writer is known, unless the writer agreed, and says so in the log', async () => {
  const text = 'Xe 11A-123.45 chở cát ban đêm. Gọi tôi 0912 345 678, hien@example.vn.';
  await submitSample(desk.store, 'a', { email: 'hien@example.vn', text });
  const without = String((await lan.post('/binh-luan/a/chuyen', { den: 'Công an xã' })).body['vanBan']);
  expect(without).toContain('Xe 11A-123.45 chở cát ban đêm. Gọi tôi 09xx xxx xxx, h…@e….vn.');
  for (const secret of ['Hiên', 'hien@', '345 678']) expect(without).not.toContain(secret);
  const withContact = String(
    (await lan.post('/binh-luan/a/chuyen', { den: 'Công an xã', kemLienHe: true })).body['vanBan'],
  );
  expect(withContact).toContain('Nông Thị Hiên, hien@example.vn');
  expect(withContact).toContain('0912 345 678');
  // Whoever has the code speaks for the writer: it never leaves.
  for (const letter of [without, withContact]) expect(letter).not.toContain('LT-a');
  const { events, state } = await open('a');
  expect(events.slice(-2).map(({ kind, actor, detail }) => [kind, actor, detail])).toEqual([
    ['forwarded', 'Biên tập lan', { to: 'Công an xã', withContact: false }],
    ['forwarded', 'Biên tập lan', { to: 'Công an xã', withContact: true }],
  ]);
  expect(state).toBe('held');
  expect(await desk.store.published(STORY)).toEqual([]);
});

it('writes down a request for erasure that came by telephone, and closes one that was taken back', async () => {
  await submitSample(desk.store, 'a', { receivedAt: desk.now() - 7_200_000 });
  const mai = await desk.signedIn('mai', 'editor');
  const request = { kenh: 'telephone', nhanLuc: desk.now() - 3_600_000 };
  expect((await mai.post('/binh-luan/a/yeu-cau-xoa', request)).status).toBe(200);
  expect(await open('a')).toMatchObject({ erasure: { askedAt: request.nhanLuc } });
  expect((await mai.post('/binh-luan/a/yeu-cau-xoa', request)).body).toMatchObject({ code: 'not-possible' });
  const drop = { lyDo: 'Ghi nhầm bình luận' };
  expect((await mai.post('/binh-luan/a/bo-yeu-cau-xoa', drop)).status).toBe(403);
  expect((await lan.post('/binh-luan/a/bo-yeu-cau-xoa', { lyDo: ' ' })).body).toMatchObject({ code: 'reason-missing' });
  expect((await lan.post('/binh-luan/a/bo-yeu-cau-xoa', drop)).status).toBe(200);
  expect(await open('a')).toMatchObject({ erasure: null });
  expect((await lan.post('/binh-luan/a/bo-yeu-cau-xoa', drop)).status).toBe(409);
});

test.each<[object, string]>([
  [{ kenh: 'pigeon' }, 'channel-missing'],
  [{ nhanLuc: 'hôm qua' }, 'time-invalid'],
  [{ nhanLuc: 8.64e15 }, 'time-invalid'],
  [{ nhanLuc: 0 }, 'time-invalid'],
])('takes no request with %j', async (change, code) => {
  await submitSample(desk.store, 'a', { receivedAt: desk.now() });
  const request = { kenh: 'letter', nhanLuc: desk.now(), ...change };
  expect((await lan.post('/binh-luan/a/yeu-cau-xoa', request)).body).toMatchObject({ code });
  expect((await open('a')).erasure).toBeNull();
});

it('shows the newsroom’s answer in a sensitive section when a second editor agrees', async () => {
  await publishSample(desk.store, 'a', { story: 'tin-tuc/nhay-cam', receivedAt: desk.now() - 3_600_000 });
  const reply = { noiDung: 'Tòa soạn đã hỏi xã.', nguoiKy: 'Nông Thị Lan', donVi: 'Phòng Bạn đọc' };
  expect((await lan.post('/binh-luan/a/tra-loi', reply)).body).toMatchObject({ ketQua: 'first-approval' });
  const [answer] = (await desk.store.list({ view: 'awaiting-second-approval', limit: 9 })).comments;
  const path = `/binh-luan/${answer?.id ?? ''}/quyet-dinh`;
  const publish = { viec: 'publish', phienBan: 1 };
  expect((await lan.post(path, publish)).body).toMatchObject({ code: 'same-editor' });
  expect(await desk.store.published('tin-tuc/nhay-cam')).toHaveLength(1);
  const mai = await desk.signedIn('mai', 'editor');
  expect((await mai.post(path, publish)).body).toMatchObject({ trangThai: 'published' });
  expect((await desk.store.published('tin-tuc/nhay-cam')).at(-1)).toMatchObject({
    voice: 'newsroom',
    department: 'Phòng Bạn đọc',
  });
});
