import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StatusAnswer, SubmitAnswer } from '../../domain/public-api/wire.ts';
import {
  GOOD_TEXT,
  openCommentSite,
  receiptOf,
  STORY,
  solve,
  type CommentSite,
} from '../../../testing/comments/comment-site.ts';

describe('submitting a comment', () => {
  let site: CommentSite;
  beforeEach(async () => {
    site = await openCommentSite();
  });
  afterEach(() => site.close());

  const held = async () => (await site.store.list({ view: 'inbox', limit: 10 })).comments;
  const suspects = async () => (await site.store.list({ view: 'suspect', limit: 10 })).comments;
  const signalsOf = async (response: Promise<Response>) => {
    expect((await response).status).toBe(202);
    return (await suspects()).at(-1)?.signals.map(({ kind }) => kind);
  };

  it('answers 202 with a receipt once it is stored', async () => {
    const response = await site.send({ email: ' Lan@Example.VN ' });
    expect(response.status).toBe(202);
    const answer = (await response.json()) as SubmitAnswer;
    expect(answer).toEqual({
      maBienNhan: expect.stringMatching(/^LT-/) as string,
      trangThai: 'held',
      trang: `/api/v1/bien-nhan/${answer.maBienNhan}`,
    });
    expect(await held()).toMatchObject([
      {
        story: STORY,
        name: 'Nông Thị Lan',
        email: 'Lan@Example.VN',
        text: GOOD_TEXT,
        consentVersion: '2026-11',
        signals: [],
      },
    ]);
  });

  it('tells the status by the code, never the text', async () => {
    const code = await receiptOf(await site.send());
    const response = await site.fetch(`/api/v1/trang-thai/${code.toLowerCase().replaceAll('-', '')}`);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ maBienNhan: code, trangThai: 'held' } satisfies Partial<StatusAnswer>);
    expect(text).not.toContain('Quảng Lâm');
    expect(text).not.toContain('Nông');
  });

  it('stores the same key once, and gives the same receipt', async () => {
    const headers = { 'Idempotency-Key': 'khoa-cua-ban-doc' };
    const first = await receiptOf(await site.send({}, headers));
    expect(await receiptOf(await site.send({}, headers))).toBe(first);
    expect(await held()).toHaveLength(1);
    const other = await site.send({ noiDung: 'Một bài khác hẳn, cũng bằng tiếng Việt.' }, headers);
    expect(other.status).toBe(409);
    expect(await other.json()).toMatchObject({ code: 'key-reused' });
  });

  it('takes one proof for one comment', async () => {
    const credentials = await solve(await site.challenge(), site.wait);
    expect((await site.send({ ...credentials })).status).toBe(202);
    const replay = await site.send(
      { ...credentials, noiDung: 'Một bài khác hẳn, cũng bằng tiếng Việt.' },
      { 'Idempotency-Key': 'khoa-thu-hai' },
    );
    expect(replay.status).toBe(409);
    expect(await replay.json()).toMatchObject({ code: 'already-sent' });
    expect(await held()).toHaveLength(1);
  });

  it('looks twice at what came without work, too fast, from a trap or again, and stores it all the same', async () => {
    const { formToken } = await site.challenge();
    site.wait(10_000);
    expect(await signalsOf(site.send({ formToken }))).toEqual(['weak-proof']);
    const fast = await solve(await site.challenge(), () => {});
    expect(await signalsOf(site.send({ ...fast, noiDung: 'Bài này làm tôi rất xúc động.' }))).toEqual(['too-fast']);
    expect(await signalsOf(site.send({ website: 'https://vidu.vip', noiDung: 'Bài này hay quá bà con ơi.' }))).toEqual([
      'honeypot',
    ]);
    expect(await signalsOf(site.send({ noiDung: 'Bài này làm tôi rất xúc động.' }))).toEqual(['duplicate']);
  });

  it('sees what an editor put on the list, through dots', async () => {
    await site.store.savePhrase({ id: '1', text: 'nấm lim', label: 'quảng cáo thuốc' }, 'bien-tap-1', site.now());
    await site.send({ noiDung: 'Bà con mua n.ấ.m l.i.m ở chỗ tôi nhé' });
    expect((await suspects())[0]?.signals).toEqual([{ kind: 'phrase', detail: 'n.ấ.m l.i.m (quảng cáo thuốc)' }]);
  });

  it('tells every field that is wrong, in Vietnamese', async () => {
    const response = await site.send({ hoTen: ' \u200B ', email: 'lan', noiDung: 'ệ'.repeat(1001), dongY: false });
    expect(response.status).toBe(422);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({
      code: 'invalid',
      errors: [
        { field: 'hoTen', message: 'Xin điền họ và tên.' },
        { field: 'email' },
        { field: 'noiDung', message: expect.stringContaining('xin rút bớt 1 ký tự') as string },
        { field: 'dongY' },
      ],
    });
  });

  it.each([1, 'true', 'có', undefined])('takes %j for no consent', async (dongY) => {
    expect((await site.send({ dongY })).status).toBe(422);
  });

  it('counts graphemes, not bytes', async () => {
    expect((await site.send({ noiDung: 'e\u0323\u0302'.repeat(1000) })).status).toBe(202);
  });

  it('keeps no e-mail address that was not asked for, and asks for one that is', async () => {
    await site.close();
    site = await openCommentSite({ settings: { email: 'off' } });
    await site.send({ email: 'lan@example.vn' });
    expect((await held())[0]?.email).toBeNull();
    await site.close();
    site = await openCommentSite({ settings: { email: 'required' } });
    expect(await (await site.send()).json()).toMatchObject({ errors: [{ field: 'email' }] });
  });

  it('refuses a story that is closed, by its term too, and one that nobody knows', async () => {
    await site.close();
    site = await openCommentSite({
      stories: { 'tin-tuc/dong': { mode: 'read-only' }, 'tin-tuc/het-han': { closesAt: 1 } },
    });
    for (const bai of ['tin-tuc/dong', 'tin-tuc/het-han']) {
      const response = await site.send({ bai });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'comments-closed' });
    }
    expect((await site.send({ bai: '__proto__' })).status).toBe(422);
    await site.store.setPolicy(STORY, 'read-only', 'bien-tap-1', site.now());
    expect((await site.send()).status).toBe(403);
  });

  it('takes an answer to a published comment only', async () => {
    expect(await (await site.send({ traLoi: 'khong-co' })).json()).toMatchObject({ errors: [{ field: 'traLoi' }] });
    await site.send();
    const [first] = await held();
    await site.store.decide({
      action: 'publish',
      id: first?.id ?? '',
      version: first?.version ?? 0,
      editor: 'e',
      at: site.now(),
    });
    expect((await site.send({ traLoi: first?.id, noiDung: 'Tôi đồng ý với bạn về việc này.' })).status).toBe(202);
    expect((await held())[0]?.parent).toBe(first?.id);
  });

  it('refuses a token that is forged, for another story, or a day old', async () => {
    const { formToken } = await site.challenge();
    for (const wrong of [`${formToken}x`, formToken.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')), '', 'a.b.c.d'])
      expect(await (await site.send({ formToken: wrong })).json()).toMatchObject({ code: 'form-token' });
    site.wait(25 * 3_600_000);
    expect((await site.send({ formToken })).status).toBe(422);
    await site.close();
    site = await openCommentSite({ stories: { 'tin-tuc/khac': {} } });
    const other = await site.challenge('tin-tuc/khac');
    expect((await site.send({ formToken: other.formToken })).status).toBe(422);
  });

  it('says when to come back after too many, and heeds no header about the address', async () => {
    const statuses: number[] = [];
    let last = await site.send();
    for (let count = 0; count < 25 && last.status === 202; count++) {
      last = await site.send(
        { noiDung: `Bài thứ ${count} của tôi về xã nhà.` },
        { 'X-Forwarded-For': `198.51.100.${count}` },
      );
      statuses.push(last.status);
    }
    expect(last.status).toBe(429);
    expect(statuses.length).toBeGreaterThanOrEqual(20);
    expect(Number(last.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await last.json()).toMatchObject({
      code: 'rate-limited',
      detail: expect.stringContaining('Xin thử lại sau') as string,
    });
    site.moveTo('192.0.2.8');
    expect((await site.send()).status).toBe(202);
  });
});
