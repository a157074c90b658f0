import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCommentSite, ORIGIN, receiptOf, STORY, type CommentSite } from '../../../testing/comments/comment-site.ts';
import type { Decision } from '../../storage/comment-store.ts';

type What = Decision extends infer One
  ? One extends Decision
    ? Omit<One, 'id' | 'version' | 'editor' | 'at'>
    : never
  : never;

describe('what the holder of a code may do', () => {
  let site: CommentSite;
  beforeEach(async () => {
    site = await openCommentSite();
  });
  afterEach(() => site.close());

  const decide = async (what: What, view: 'inbox' | 'published' = 'inbox') => {
    const [comment] = (await site.store.list({ view, limit: 1 })).comments;
    await site.store.decide({
      ...what,
      id: comment?.id ?? '',
      version: comment?.version ?? 0,
      editor: 'bien-tap-1',
      at: site.now(),
    });
    return comment?.id ?? '';
  };
  const ask = (path: string) =>
    site.fetch(`/api/v1/${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json', Origin: ORIGIN } });
  const status = async (code: string): Promise<unknown> => (await site.fetch(`/api/v1/trang-thai/${code}`)).json();

  it('gets one answer to every code that is none', async () => {
    await site.send();
    const answers = await Promise.all(
      ['LT-000-000-000-00', 'LT-777-777-777-77', 'x', '%00', '’', 'LT'.repeat(500)].map(async (code) => {
        const response = await site.fetch(`/api/v1/trang-thai/${code}`);
        return [response.status, await response.text(), [...response.headers]];
      }),
    );
    expect(answers[0]?.[0]).toBe(404);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('reads the reason of a rejection politely, and may ask once for another look', async () => {
    const code = await receiptOf(await site.send());
    expect((await ask(`xem-lai/${code}`)).status).toBe(409);
    await decide({ action: 'reject', reason: 'off-topic', note: 'Bài nói về lễ phát động.' });
    expect(await status(code)).toMatchObject({
      trangThai: 'rejected',
      cau: 'Bình luận không được đăng.',
      lyDo: { ma: 'off-topic', cau: 'Bình luận chưa nói về nội dung của bài.', ghiChu: 'Bài nói về lễ phát động.' },
      coTheXinXemLai: true,
    });
    expect((await ask(`xem-lai/${code}`)).status).toBe(202);
    expect((await ask(`xem-lai/${code}`)).status).toBe(202);
    expect(await status(code)).toMatchObject({ xemLai: 'asked', coTheXinXemLai: false });
    expect((await ask('xem-lai/LT-000-000-000-00')).status).toBe(404);
  });

  it('may ask for erasure, by a form too', async () => {
    const code = await receiptOf(await site.send());
    const response = await site.post(`/api/v1/xoa/${code}`);
    expect(response.status).toBe(303);
    expect(await (await site.fetch(response.headers.get('Location') ?? '')).text()).toContain('Đã nhận yêu cầu xóa');
    expect(await status(code)).toMatchObject({ yeuCauXoaLuc: site.now() });
    expect((await ask('xoa/LT-000-000-000-00')).status).toBe(404);
  });

  it('is told of an editor’s change by a note', async () => {
    const code = await receiptOf(await site.send());
    await decide({ action: 'publish', revision: { text: 'Bài viết rất hay.', note: 'Rút gọn' } });
    expect(await status(code)).toMatchObject({
      trangThai: 'published',
      cau: 'Bình luận đã được biên tập và đăng.',
      daBienTap: true,
      ghiChuBienTap: 'Rút gọn',
    });
  });

  it('cannot try codes without end', async () => {
    const tried = [];
    for (let count = 0; count < 70; count++) tried.push((await site.fetch('/api/v1/trang-thai/LT-1')).status);
    expect(tried.at(-1)).toBe(429);
    site.moveTo('198.51.100.9');
    expect((await site.fetch('/api/v1/trang-thai/LT-1')).status).toBe(404);
  });

  describe('of what is published', () => {
    it('shows an allow-list, and says when nothing changed', async () => {
      await site.send({ email: 'lan@example.vn' });
      const address = `/api/v1/bai/${STORY}/binh-luan`;
      const before = await site.fetch(address);
      expect(await before.json()).toEqual({ bai: STORY, cheDo: 'open', binhLuan: [] });
      await decide({ action: 'publish' });
      const etag = before.headers.get('ETag') ?? '';
      const after = await site.fetch(address, { headers: { 'If-None-Match': etag } });
      expect(after.status).toBe(200);
      expect(after.headers.get('Cache-Control')).toBe('public, max-age=15');
      const { binhLuan } = (await after.json()) as { binhLuan: readonly object[] };
      expect(Object.keys(binhLuan[0] ?? {}).sort()).toEqual([
        'department',
        'id',
        'isEdited',
        'isFeatured',
        'name',
        'parent',
        'publishedAt',
        'receivedAt',
        'story',
        'text',
        'voice',
      ]);
      const again = await site.fetch(address, {
        headers: { 'If-None-Match': `"x", W/${after.headers.get('ETag') ?? ''}` },
      });
      expect(again.status).toBe(304);
      await site.store.setPolicy(STORY, 'off', 'bien-tap-1', site.now());
      expect(await (await site.fetch(address)).json()).toEqual({ bai: STORY, cheDo: 'off', binhLuan: [] });
    });

    it('takes a report, once from one reader, with or without a reason', async () => {
      await site.send();
      const id = await decide({ action: 'publish' });
      const page = await site.post(`/api/v1/bao-cao/${id}`, { lyDo: 'Nói xấu người khác' });
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('Cảm ơn bạn.');
      expect((await ask(`bao-cao/${id}`)).status).toBe(202);
      expect((await site.store.open(id))?.reports).toHaveLength(1);
      expect((await ask('bao-cao/khong-co')).status).toBe(404);
      expect((await site.post(`/api/v1/bao-cao/${id}`, { lyDo: 'x'.repeat(301) })).status).toBe(422);
      expect((await site.post(`/api/v1/bao-cao/${id}`, { lyDo: 'x'.repeat(9000) })).status).toBe(413);
    });

    it('gives all of it to a build with the token, and to nobody without', async () => {
      await site.close();
      site = await openCommentSite({ deps: { exportToken: 'mot-ma-truy-cap-du-dai' } });
      await site.send({ email: 'lan@example.vn' });
      await decide({ action: 'publish' });
      const ask = (authorization?: string) =>
        site.fetch(
          '/api/v1/xuat/binh-luan',
          authorization === undefined ? {} : { headers: { Authorization: authorization } },
        );
      for (const wrong of [
        undefined,
        'Bearer',
        'Bearer x',
        'Basic mot-ma-truy-cap-du-dai',
        'Bearer mot-ma-truy-cap-du-dài',
      ])
        expect((await ask(wrong)).status).toBe(401);
      const text = await (await ask('Bearer mot-ma-truy-cap-du-dai')).text();
      expect(JSON.parse(text)).toMatchObject({ binhLuan: [{ name: 'Nông Thị Lan' }], tiep: null });
      expect(text).not.toContain('example.vn');
    });

    it('is closed to everybody when no token is set', async () => {
      expect((await site.fetch('/api/v1/xuat/binh-luan', { headers: { Authorization: 'Bearer ' } })).status).toBe(401);
    });
  });
});
