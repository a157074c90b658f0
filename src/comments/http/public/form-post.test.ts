import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { htmlProblems } from '../../../testing/html-conformity.ts';
import { GOOD_TEXT, openCommentSite, STORY, type CommentSite } from '../../../testing/comments/comment-site.ts';
import { StorageProblem } from '../../storage/database.ts';

const filled = { bai: STORY, hoTen: 'Nông Thị Lan', email: '', noiDung: GOOD_TEXT, dongY: '1', website: '' };
const tokenIn = (html: string) => /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? '';
const frame = async () =>
  '<!DOCTYPE html><html lang="vi"><head><title>Khung</title></head><body><main><!--noi-dung--><p>trống</p><!--/noi-dung--></main></body></html>';

describe('a form without the script', () => {
  let site: CommentSite;
  beforeEach(async () => {
    site = await openCommentSite({ deps: { frame } });
  });
  afterEach(() => site.close());

  it('is shown once more, sent, and answered by a receipt page', async () => {
    const review = await site.post('/api/v1/binh-luan', filled);
    expect(review.status).toBe(200);
    const page = await review.text();
    expect(page).toContain('<title>Xem lại rồi gửi – Lan Tỏa</title>');
    expect(page).toContain(`>\n${GOOD_TEXT}</textarea>`);
    expect(page).toContain('checked');
    expect(await htmlProblems(page)).toEqual([]);

    const sent = await site.post('/api/v1/binh-luan', { ...filled, formToken: tokenIn(page) });
    expect(sent.status).toBe(303);
    const address = sent.headers.get('Location') ?? '';
    const receipt = await site.fetch(address, { headers: { Accept: 'text/html' } });
    expect(receipt.status).toBe(200);
    expect(receipt.headers.get('Cache-Control')).toBe('no-store');
    expect(receipt.headers.get('X-Robots-Tag')).toBe('noindex');
    const html = await receipt.text();
    expect(html).toMatch(/receipt-code"><strong>LT-/);
    expect(html).toContain('Biên tập viên đọc mọi bình luận trước khi đăng.');
    expect(html).not.toContain('Quảng Lâm');
    expect(await htmlProblems(html)).toEqual([]);
    const [comment] = (await site.store.list({ view: 'suspect', limit: 9 })).comments;
    expect(comment?.signals).toEqual([{ kind: 'weak-proof', detail: '' }]);
  });

  it('is one comment when the button is pressed twice', async () => {
    const formToken = tokenIn(await (await site.post('/api/v1/binh-luan', filled)).text());
    const answers = await Promise.all([1, 2, 3].map(() => site.post('/api/v1/binh-luan', { ...filled, formToken })));
    expect(new Set(answers.map(({ headers }) => headers.get('Location'))).size).toBe(1);
    expect((await site.store.list({ view: 'suspect', limit: 9 })).comments).toHaveLength(1);
  });

  it('asks whether another text from the same form is another comment', async () => {
    const formToken = tokenIn(await (await site.post('/api/v1/binh-luan', filled)).text());
    await site.post('/api/v1/binh-luan', { ...filled, formToken });
    const again = await site.post('/api/v1/binh-luan', { ...filled, formToken, noiDung: 'Ý kiến thứ hai của tôi.' });
    expect(again.status).toBe(409);
    const page = await again.text();
    expect(page).toContain('Ý kiến thứ hai của tôi.');
    expect(
      (
        await site.post('/api/v1/binh-luan', {
          ...filled,
          noiDung: 'Ý kiến thứ hai của tôi.',
          formToken: tokenIn(page),
        })
      ).status,
    ).toBe(303);
  });

  it('comes back filled in, each mistake at its field', async () => {
    const response = await site.post('/api/v1/binh-luan', {
      bai: STORY,
      hoTen: '',
      noiDung: `\n  ${GOOD_TEXT}`.repeat(40),
    });
    expect(response.status).toBe(422);
    const page = await response.text();
    expect(page.split(GOOD_TEXT)).toHaveLength(41);
    for (const id of ['bl-ten', 'bl-noi-dung', 'bl-dong-y']) expect(page).toContain(`<a href="#${id}">`);
    expect(page).toContain('aria-describedby="bl-ten-loi"');
    expect(page).not.toContain(' checked');
    expect(await htmlProblems(page)).toEqual([]);
  });

  it('gives the text back from a closed story, to copy', async () => {
    await site.store.setPolicy(STORY, 'read-only', 'bien-tap-1', site.now());
    const response = await site.post('/api/v1/binh-luan', filled);
    expect(response.status).toBe(403);
    const page = await response.text();
    expect(page).toContain(GOOD_TEXT);
    expect(page).not.toContain('<form');
    expect(await htmlProblems(page)).toEqual([]);
  });

  it('gives as much of a text back as is read when it is far too long', async () => {
    const response = await site.post('/api/v1/binh-luan', { ...filled, noiDung: 'ệ '.repeat(200_000) });
    expect(response.status).toBe(413);
    const page = await response.text();
    expect(page).toContain('chỉ phần đầu còn ở đây');
    expect(page.split('ệ').length).toBeGreaterThan(5_000);
  });

  it('gives the text back with the same token when the database fails, and says when to come again', async () => {
    const formToken = tokenIn(await (await site.post('/api/v1/binh-luan', filled)).text());
    for (const failing of ['submit', 'policy', 'recentLikeness'] as const) {
      const broken = await openCommentSite({
        deps: {
          frame,
          store: { ...site.store, [failing]: () => Promise.reject(new StorageProblem('full', undefined)) },
        },
      });
      const response = await broken.post('/api/v1/binh-luan', { ...filled, formToken });
      expect(response.status).toBe(503);
      expect(response.headers.get('Retry-After')).toBe('30');
      const page = await response.text();
      expect(page).toContain(GOOD_TEXT);
      expect(tokenIn(page)).toBe(formToken);
      expect(broken.log).toMatchObject([{ kind: 'storage-problem' }]);
      await broken.close();
    }
  });

  it('gets a plain page when the frame cannot be read', async () => {
    await site.close();
    site = await openCommentSite({ deps: { frame: () => Promise.reject(new Error('gone')) } });
    const page = await (await site.post('/api/v1/binh-luan', filled)).text();
    expect(page).toContain(GOOD_TEXT);
    expect(await htmlProblems(page)).toEqual([]);
  });
});
