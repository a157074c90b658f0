import { beforeEach, describe, expect, it, test } from 'vitest';
import { createModeration, type Moderation } from '../../../testing/comments/desk.ts';
import { onEveryEngine } from '../../../testing/comments/on-every-engine.ts';
import type { Browser } from '../../../testing/sign-in/sign-in-desk.ts';
import { publishSample, STORY, submitSample } from '../../storage/contract/samples.ts';
import type { DeskAudit, DeskFile, DeskList } from '../../domain/desk-api/wire.ts';

let desk: Moderation;
let lan: Browser;

onEveryEngine((database) => {
  beforeEach(async () => {
    desk = createModeration(database(), {
      stories: { [STORY]: {}, 'tin-tuc/nhay-cam': { section: 'khieu-nai' } },
      second: ['khieu-nai'],
    });
    lan = await desk.signedIn('lan', 'head');
  });

  describe('deciding', checkDeciding);
  describe('reading', checkReading);
  describe('around a comment', checkSurroundings);
  describe('keeping records', checkRecords);
});

const idsOf = (list: { body: unknown }) => (list.body as DeskList).binhLuan.map(({ id }) => id);
const open = async (id: string, who = lan) => (await who.get(`/binh-luan/${id}`)).body as unknown as DeskFile;

function checkDeciding(): void {
  it('publishes an edited text in one step and keeps the original', async () => {
    await submitSample(desk.store, 'a', { text: 'Bai rat hay.' });
    const done = await lan.post('/binh-luan/a/quyet-dinh', {
      phienBan: 1,
      viec: 'publish',
      noiDung: 'Bài rất hay.',
      ghiChu: 'Thêm dấu',
    });
    expect(done.body).toMatchObject({ trangThai: 'published', cau: 'Đã đăng bản biên tập.' });
    expect(await open('a')).toMatchObject({ text: 'Bai rat hay.', currentText: 'Bài rất hay.', isEdited: true });
  });

  it('makes no revision of a text that was not changed', async () => {
    await submitSample(desk.store, 'a', { text: 'Bài hay.' });
    await lan.post('/binh-luan/a/quyet-dinh', { phienBan: 1, viec: 'publish', noiDung: ' Bài hay.\n' });
    expect((await open('a')).revisions).toEqual([]);
  });

  it('says how a published comment is corrected where a section wants two', async () => {
    await publishSample(desk.store, 'a', { story: 'tin-tuc/nhay-cam' });
    const refused = await lan.post('/binh-luan/a/sua', { phienBan: 2, noiDung: 'Gọn hơn.' });
    expect(refused).toMatchObject({
      status: 409,
      body: { code: 'second-needed', title: expect.stringContaining('đưa về hàng chờ rồi sửa') as string },
    });
    expect(await open('a')).toMatchObject({ state: 'published', isEdited: false });
  });

  it('tells the one who comes second who was first', async () => {
    await submitSample(desk.store, 'a');
    const mai = await desk.signedIn('mai', 'editor');
    await lan.post('/binh-luan/a/quyet-dinh', { phienBan: 1, viec: 'publish' });
    const late = await mai.post('/binh-luan/a/quyet-dinh', { phienBan: 1, viec: 'reject', lyDo: 'insult' });
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'conflict', title: expect.stringContaining('Biên tập lan vừa đăng bình luận này.') as string },
    });
  });

  it('says who has a comment open, and lets a colleague step in knowingly', async () => {
    await submitSample(desk.store, 'a');
    const mai = await desk.signedIn('mai', 'editor');
    expect((await lan.post('/binh-luan/a/nhan')).body).toMatchObject({ duocNhan: true });
    expect((await mai.post('/binh-luan/a/nhan')).body).toMatchObject({ duocNhan: false, nguoiGiu: 'Biên tập lan' });
    expect((await open('a', mai)).claim).toMatchObject({ by: 'Biên tập lan' });
    const decision = { phienBan: 1, viec: 'publish' };
    const refused = await mai.post('/binh-luan/a/quyet-dinh', decision);
    expect(refused).toMatchObject({ status: 409, body: { code: 'claimed' } });
    expect(refused.body['title']).toMatch(/^Biên tập lan đang mở bình luận này/);
    expect((await mai.post('/binh-luan/a/quyet-dinh', { ...decision, vanLam: true })).status).toBe(200);
  });

  it('gives a claim up after five minutes, or at once when the comment is closed', async () => {
    await submitSample(desk.store, 'a');
    const mai = await desk.signedIn('mai', 'editor');
    await lan.post('/binh-luan/a/nhan');
    desk.pass(5 * 60_000);
    expect((await mai.post('/binh-luan/a/nhan')).body).toMatchObject({ duocNhan: true });
    await mai.post('/binh-luan/a/tra');
    expect((await lan.post('/binh-luan/a/nhan')).body).toMatchObject({ duocNhan: true });
  });

  it('asks for another editor where a section wants two, and at a second look', async () => {
    await submitSample(desk.store, 'a', { story: 'tin-tuc/nhay-cam' });
    const mai = await desk.signedIn('mai', 'editor');
    const publish = (version: number) => ({ phienBan: version, viec: 'publish' });
    expect((await lan.post('/binh-luan/a/quyet-dinh', publish(1))).body).toMatchObject({ ketQua: 'first-approval' });
    expect(await open('a')).toMatchObject({ state: 'held', isOwnFirstApproval: true, needsSecondApproval: true });
    expect((await lan.post('/binh-luan/a/quyet-dinh', publish(2))).body).toMatchObject({ code: 'same-editor' });
    expect((await mai.post('/binh-luan/a/quyet-dinh', publish(2))).body).toMatchObject({ trangThai: 'published' });

    await submitSample(desk.store, 'b');
    await lan.post('/binh-luan/b/quyet-dinh', { phienBan: 1, viec: 'reject', lyDo: 'other' });
    await desk.store.askSecondLook('LT-b', desk.now());
    const uphold = { phienBan: (await open('b')).version, viec: 'reject', lyDo: 'insult' };
    expect((await lan.post('/binh-luan/b/quyet-dinh', uphold)).body).toMatchObject({ code: 'same-editor' });
    expect((await mai.post('/binh-luan/b/quyet-dinh', uphold)).status).toBe(200);
  });

  it('decides many at once and tells of each', async () => {
    for (const id of ['a', 'b', 'c']) await submitSample(desk.store, id);
    await lan.post('/binh-luan/b/quyet-dinh', { phienBan: 1, viec: 'reject', lyDo: 'insult' });
    const muc = ['a', 'b', 'c', 'x'].map((id) => ({ id, phienBan: 1 }));
    const { body } = await lan.post('/quyet-dinh', { viec: 'publish', muc });
    expect((body as unknown as { ketQua: { xong: boolean }[] }).ketQua.map(({ xong }) => xong)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect((await desk.store.counts()).published).toBe(2);
  });

  test.each<[object, string]>([
    [{ viec: 'publish', noiDung: '  ' }, 'text-empty'],
    [{ viec: 'publish', noiDung: 'a'.repeat(2001) }, 'text-too-long'],
    [{ viec: 'publish', ghiChu: 'a'.repeat(501) }, 'note-too-long'],
    [{ viec: 'reject' }, 'reason-missing'],
    [{ viec: 'reject', lyDo: 'because' }, 'reason-missing'],
    [{ viec: 'erase' }, 'action-unknown'],
    [{ viec: 'withdraw' }, 'not-possible'],
    [{ viec: 'publish', phienBan: '1' }, 'conflict'],
  ])('refuses %j as %s', async (body, code) => {
    await submitSample(desk.store, 'a');
    expect((await lan.post('/binh-luan/a/quyet-dinh', { phienBan: 1, ...body })).body).toMatchObject({ code });
    expect((await desk.store.open('a'))?.comment).toMatchObject({ state: 'held', version: 1 });
  });

  it('erases only after a fresh proof of who one is', async () => {
    await submitSample(desk.store, 'a');
    desk.pass(6 * 60_000);
    expect((await lan.post('/binh-luan/a/xoa-han', { phienBan: 1 })).body).toMatchObject({ code: 'confirm-first' });
  });
}

function checkReading(): void {
  it('never gives an e-mail address, a key or a full address of the writer', async () => {
    await submitSample(desk.store, 'a', { email: 'hien.nong@gmail.com' });
    const answers = [await lan.get('/binh-luan/a'), await lan.get('/binh-luan'), await lan.get('/binh-luan/a/lich-su')];
    const seen = JSON.stringify(answers.map(({ body }) => body));
    expect(seen).toContain('h…@g….com');
    for (const secret of ['hien.nong', 'author-of-a', 'address-of-a']) expect(seen).not.toContain(secret);
  });

  it('finds without accents and pages through a list', async () => {
    for (let index = 0; index < 45; index++)
      await submitSample(desk.store, `c${index}`, { receivedAt: index, text: index === 7 ? 'Cầu Tài Hồ Sìn' : 'Hay' });
    const first = await lan.get('/binh-luan?muc=inbox');
    expect(idsOf(first)).toHaveLength(40);
    const next = (first.body as unknown as DeskList).tiep ?? '';
    expect(idsOf(await lan.get(`/binh-luan?muc=inbox&sau=${encodeURIComponent(next)}`))).toHaveLength(5);
    expect(idsOf(await lan.get('/binh-luan?muc=all&tim=cau%20tai%20ho'))).toEqual(['c7']);
  });

  it('shows editors of one section that section alone', async () => {
    await submitSample(desk.store, 'a');
    await submitSample(desk.store, 'b', { story: 'tin-tuc/nhay-cam' });
    await submitSample(desk.store, 'gone', { story: 'tin-tuc/da-go' });
    const mo = await desk.signedIn('mo', 'editor', { sections: ['khieu-nai'] });
    expect(idsOf(await mo.get('/binh-luan'))).toEqual(['b']);
    expect((await mo.get('/dem')).body).toMatchObject({ dem: { inbox: 1, published: null } });
    expect((await mo.get('/binh-luan/a')).status).toBe(404);
    expect((await mo.post('/binh-luan/a/quyet-dinh', { phienBan: 1, viec: 'publish' })).status).toBe(404);
    expect((await mo.post('/chinh-sach', { bai: STORY, cheDo: 'off' })).status).toBe(403);
    expect(idsOf(await lan.get('/binh-luan'))).toHaveLength(3);
  });

  it('tells what changed since a mark', async () => {
    await submitSample(desk.store, 'a');
    const { moc } = (await lan.get('/thay-doi')).body as { moc: string };
    expect((await lan.get(`/thay-doi?sau=${moc}`)).body).toEqual({ moc, binhLuan: [] });
    await lan.post('/binh-luan/a/ghi-chu', { noiDung: 'Hỏi lại xã' });
    expect((await lan.get(`/thay-doi?sau=${moc}`)).body).toMatchObject({ binhLuan: ['a'] });
  });
}

function checkSurroundings(): void {
  it('answers in the newsroom’s name under a published comment only', async () => {
    await publishSample(desk.store, 'a');
    await submitSample(desk.store, 'b');
    const reply = { noiDung: 'Cảm ơn bạn.', nguoiKy: 'Nông Thị Lan', donVi: 'Phòng Tuyên truyền' };
    expect((await lan.post('/binh-luan/a/tra-loi', reply)).status).toBe(200);
    expect((await lan.post('/binh-luan/b/tra-loi', reply)).status).toBe(409);
    expect((await lan.post('/binh-luan/a/tra-loi', { ...reply, donVi: ' ' })).body).toMatchObject({
      code: 'signer-missing',
    });
    const shown = await desk.store.published(STORY);
    expect(shown.map(({ voice, department }) => [voice, department])).toContainEqual([
      'newsroom',
      'Phòng Tuyên truyền',
    ]);
  });

  it('hands a question on with the writer’s contact only when the writer agreed', async () => {
    await submitSample(desk.store, 'a', { email: 'hien@example.vn' });
    const without = await lan.post('/binh-luan/a/chuyen', { den: 'Sở Nội vụ' });
    expect(without.body['vanBan']).not.toContain('Hiên');
    const withContact = await lan.post('/binh-luan/a/chuyen', { den: 'Sở Nội vụ', kemLienHe: true });
    expect(withContact.body['vanBan']).toContain('hien@example.vn');
  });

  it('shuts a writer out for a time that ends', async () => {
    await submitSample(desk.store, 'a');
    const block = { soNgay: 7, lyDo: 'Quảng cáo nhiều lần' };
    expect((await lan.post('/binh-luan/a/chan', { ...block, soNgay: 4000 })).body).toMatchObject({
      code: 'days-invalid',
    });
    expect((await lan.post('/binh-luan/a/chan', block)).status).toBe(200);
    expect((await open('a')).author.block).toMatchObject({ until: desk.now() + 7 * 86_400_000 });
    await lan.post('/binh-luan/a/bo-chan');
    expect((await open('a')).author.block).toBeNull();
  });

  it('tries a phrase on what has come before it is saved', async () => {
    await submitSample(desk.store, 'a', { text: 'Mời v.a.y n.o.n.g' });
    await submitSample(desk.store, 'b', { text: 'Vay vốn trồng quế' });
    const tried = await lan.post('/cum-tu/thu', { cumTu: 'vay nóng' });
    expect(tried.body).toMatchObject({ daXem: 2, soLan: 1, viDu: [{ id: 'a', found: 'v.a.y n.o.n.g' }] });
    await lan.post('/cum-tu', { cumTu: 'vay nóng', viSao: 'vay nặng lãi' });
    expect((await lan.get('/cum-tu')).body).toMatchObject([{ text: 'vay nóng', label: 'vay nặng lãi' }]);
  });

  it('sets how one story takes comments', async () => {
    expect((await lan.post('/chinh-sach', { bai: STORY, cheDo: 'read-only' })).status).toBe(200);
    expect(await desk.store.policy(STORY)).toBe('read-only');
    expect((await lan.post('/chinh-sach', { bai: STORY, cheDo: null })).status).toBe(200);
    expect(await desk.store.policy(STORY)).toBeUndefined();
    expect((await lan.post('/chinh-sach', { bai: 'tin-tuc/khong-co', cheDo: 'off' })).status).toBe(404);
  });
}

function checkRecords(): void {
  it('counts the months, and tells who did what on screen and as a file', async () => {
    for (const id of ['a', 'b', 'c']) await submitSample(desk.store, id);
    await lan.post('/binh-luan/a/quyet-dinh', { phienBan: 1, viec: 'publish', noiDung: 'Bài rất hay.' });
    await lan.post('/binh-luan/b/quyet-dinh', { phienBan: 1, viec: 'reject', lyDo: 'insult' });
    const month = { received: 3, published: 1, edited: 1, rejected: 1, rejectedFor: { insult: 1 } };
    expect((await lan.get('/so-lieu?tu=2026-11')).body).toMatchObject({ thang: [{ month: '2026-11', ...month }] });
    const { viec } = (await lan.get('/nhat-ky')).body as unknown as DeskAudit;
    expect(viec.filter(({ kind }) => ['published', 'rejected'].includes(kind))).toMatchObject([
      { kind: 'rejected', actor: 'Biên tập lan', comment: 'b' },
      { kind: 'published', actor: 'Biên tập lan', comment: 'a' },
    ]);
    const file = await lan.get('/nhat-ky.csv');
    expect([file.status, file.headers.get('Content-Type')]).toEqual([200, 'text/csv; charset=utf-8']);
  });

  it('marks a comment: featured, noted, revised, reported and found in order', async () => {
    await publishSample(desk.store, 'a');
    await desk.store.report('a', 'Nói sai sự thật', 'address', desk.now());
    expect(idsOf(await lan.get('/binh-luan?muc=reported'))).toEqual(['a']);
    expect((await lan.post('/binh-luan/a/bo-bao-cao')).status).toBe(200);
    expect(idsOf(await lan.get('/binh-luan?muc=reported'))).toEqual([]);
    expect((await lan.post('/binh-luan/a/noi-bat', { noiBat: true })).status).toBe(200);
    expect((await lan.post('/binh-luan/a/ghi-chu', { noiDung: 'Hỏi lại xã' })).status).toBe(200);
    const { version } = await open('a');
    expect((await lan.post('/binh-luan/a/sua', { phienBan: version, noiDung: 'Gọn hơn.' })).status).toBe(200);
    const file = await open('a');
    expect(file).toMatchObject({ currentText: 'Gọn hơn.', isFeatured: true, isEdited: true });
    expect(file.notes).toMatchObject([{ text: 'Hỏi lại xã' }]);
  });

  it('erases, and gives out what is kept of a writer, to a head who has just proved who it is', async () => {
    await submitSample(desk.store, 'a', { email: 'hien@example.vn' });
    await desk.store.askErasure('LT-a', desk.now());
    expect(idsOf(await lan.get('/binh-luan?muc=data-requests'))).toEqual(['a']);
    expect(JSON.stringify((await lan.post('/binh-luan/a/du-lieu')).body)).toContain('hien@example.vn');
    const { version } = await open('a');
    expect((await lan.post('/binh-luan/a/xoa-han', { phienBan: version })).body).toMatchObject({ trangThai: 'erased' });
    expect(JSON.stringify(await lan.get('/binh-luan/a'))).not.toContain('hien');
  });
}
