import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serveWithComments, type CommentedSite } from './commented-site.ts';
import { findAxeProblems } from './find-axe-problems.ts';
import { openBlank } from './open-browser.ts';

const ID = 'tin-tuc/cau-treo-thay-be-nua';
const TEXT = 'Xóm tôi cũng mong có một cây cầu như vậy.';

/** Opens the story and goes to the form; with JavaScript its script has started. */
async function openForm(site: CommentedSite, javaScript = true): Promise<Page> {
  const page = await openBlank({ javaScript, options: { baseURL: site.url, serviceWorkers: 'block' } });
  await page.goto(`/${ID}/`);
  await page.locator('#viet-binh-luan').scrollIntoViewIfNeeded();
  if (javaScript) await page.locator('.form-news').waitFor({ state: 'attached' });
  return page;
}

async function fill(page: Page, text = TEXT): Promise<void> {
  await page.getByLabel('Họ và tên').fill('Nông Văn Mẫu');
  await page.getByLabel(/^Nội dung/).fill(text);
  await page.getByLabel(/^Tôi đồng ý/).check();
}

const send = (page: Page) => page.getByRole('button', { name: 'Gửi bình luận' }).click();
const waiting = async (site: CommentedSite) => {
  const lists = await Promise.all((['inbox', 'suspect'] as const).map((view) => site.store.list({ view, limit: 9 })));
  return lists.flatMap(({ comments }) => comments);
};

test('takes a comment in place, gives a receipt, and forgets the draft', async () => {
  const site = await serveWithComments();
  const page = await openForm(site);
  await fill(page);
  expect(await page.locator('#bl-con-lai').textContent()).toBe('Số ký tự còn lại: 959');
  await send(page);
  const code = await page.locator('.receipt-code').textContent();
  expect(code).toMatch(/^LT-/);
  const [comment, ...others] = await waiting(site);
  expect(others).toEqual([]);
  expect(comment).toMatchObject({ story: ID, name: 'Nông Văn Mẫu', text: TEXT, receiptCode: code });
  expect(comment?.signals.map(({ kind }) => kind)).not.toContain('weak-proof');
  await page.goto('/binh-luan/tra-cuu/');
  expect(await page.locator('lt-sent-codes a').textContent()).toBe(code);
  await page.goto(`/${ID}/`);
  expect(await page.getByLabel(/^Nội dung/).inputValue()).toBe('');
});

test('works as a plain form without JavaScript, and gives a receipt page', async () => {
  const site = await serveWithComments();
  const page = await openForm(site, false);
  await fill(page);
  await send(page);
  expect(await page.getByLabel(/^Nội dung/).inputValue()).toBe(TEXT);
  await send(page);
  expect(page.url()).toContain('/api/v1/bien-nhan/LT-');
  expect(await waiting(site)).toHaveLength(1);
});

test('keeps what was written on a lost line, and sends it once when the reader asks again', async () => {
  const site = await serveWithComments();
  const page = await openForm(site);
  await fill(page);
  await page.context().setOffline(true);
  await send(page);
  await page.getByText('Mất mạng. Bài viết của bạn vẫn còn trên máy này.').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Đã có mạng. Bấm “Gửi bình luận” để gửi.').waitFor();
  expect(await waiting(site)).toEqual([]);
  // The answer gets lost: the comment has arrived, the reader does not know.
  await page.route('**/api/v1/binh-luan', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await send(page);
  await page.getByText('Mất mạng. Bài viết của bạn vẫn còn trên máy này.').waitFor();
  await page.unroute('**/api/v1/binh-luan');
  await page.reload();
  await page.locator('#viet-binh-luan').scrollIntoViewIfNeeded();
  await page.getByText('Đây là bài bạn viết dở lần trước.').waitFor();
  await page.getByLabel(/^Tôi đồng ý/).check();
  await send(page);
  await page.locator('.receipt-code').waitFor();
  expect(await waiting(site)).toHaveLength(1);
});

test('sends once however often the button is pressed', async () => {
  const site = await serveWithComments();
  const page = await openForm(site);
  await fill(page);
  await page.locator('.form-send .button').dblclick();
  await page.locator('.receipt-code').waitFor();
  expect(await waiting(site)).toHaveLength(1);
});

test('names what is missing, leads there, and is clean for axe at 390 px', async () => {
  const page = await openForm(await serveWithComments());
  expect(await findAxeProblems(page)).toEqual([]);
  await send(page);
  await page.getByRole('alert').getByText('Còn 3 chỗ cần sửa').waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('link', { name: 'Hãy viết nội dung bình luận.' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('bl-noi-dung');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test('shows a comment that was published after the build, and answers it', async () => {
  const site = await serveWithComments();
  await site.store.submit(
    {
      ...{ id: 'c1', story: ID, parent: null, voice: 'reader', name: 'Lý A Sùng', email: null, text: '<b>Hay</b>' },
      ...{ department: null, consentVersion: '1', receivedAt: 1, receiptCode: 'LT-1', authorKey: null },
      ...{ addressKey: null, signals: [], queue: 'inbox' },
    },
    { idempotencyKey: 'i', requestDigest: 'd', nonce: 'n', nonceExpiresAt: 9 },
  );
  await site.store.decide({ id: 'c1', version: 1, editor: 'e', at: 2, action: 'publish' });
  const page = await openForm(site);
  await page.locator('#binh-luan-c1').getByText('<b>Hay</b>').waitFor();
  await page.getByRole('link', { name: 'Trả lời bình luận của Lý A Sùng' }).click();
  await fill(page);
  await send(page);
  await page.locator('.receipt-code').waitFor();
  expect((await waiting(site))[0]?.parent).toBe('c1');
});
