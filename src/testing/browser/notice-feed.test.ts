import { expect, test } from 'vitest';
import { findAxeProblems } from './find-axe-problems.ts';
import { isOpen, openDesk, signInEditor } from './moderation-site.ts';
import { openBlank } from './open-browser.ts';

const ACCOUNT = '/bien-tap/tai-khoan/';

test('an editor makes the private address of the feed, sees it once, replaces it and takes it back', async () => {
  const { openFor } = await openDesk({ a: 'Bài hay.' });
  const page = await openFor('Lan', { width: 390, height: 844, path: ACCOUNT });
  await page.getByText('Chưa có địa chỉ nào.').waitFor();
  await page.getByRole('button', { name: 'Lập địa chỉ riêng' }).click();
  const field = page.getByLabel('Địa chỉ tin báo của bạn', { exact: true });
  await field.waitFor();
  const first = await field.inputValue();
  expect(first).toMatch(/\/api\/v1\/bien-tap\/tin-moi\.xml\?khoa=[\w-]{32}$/);
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Địa chỉ tin báo của bạn');
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect((await fetch(first)).status).toBe(200);

  await page.reload();
  await page.getByText(/^Địa chỉ lập lúc/).waitFor();
  expect(await field.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Lập địa chỉ mới thay địa chỉ cũ' }).click();
  await field.waitFor();
  const second = await field.inputValue();
  expect((await fetch(first)).status).toBe(404);
  expect((await fetch(second)).status).toBe(200);
  await page.getByRole('button', { name: 'Thu lại địa chỉ' }).click();
  await page.getByText('Đã thu lại địa chỉ').waitFor();
  expect(await field.isVisible()).toBe(false);
  expect((await fetch(second)).status).toBe(404);
});

test('a link of the feed opens the comment in the list where it waits, after signing in too', async () => {
  const site = await openDesk({
    a: 'Bài hay.',
    b: { text: 'Mua ngay!', queue: 'suspect' },
    c: 'Xóa giúp tôi.',
  });
  await site.desk.store.askErasure('LT-c', site.desk.now());
  const lan = await site.desk.signedIn('Lan', 'head', { name: 'Chị Lan' });
  const { body } = await lan.post('/tin-moi/khoa');
  const feed = await (await fetch(String(body['diaChi']))).text();
  const links = [...feed.matchAll(/<entry>.*?<link href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(links.map((href) => href.split('#')[1])).toEqual(['data-requests/c', 'inbox/c', 'suspect/b', 'inbox/a']);

  const page = await openBlank({ width: 1280, height: 900, options: { baseURL: site.url } });
  await page.goto(links[2] ?? '');
  await page.waitForURL('**/bien-tap/dang-nhap/?tiep=/bien-tap/binh-luan/%23suspect%2Fb');
  await signInEditor(page.context(), site, 'Mai', 'head');
  await page.goto(links[2] ?? '');
  await isOpen(page, 'b');
  expect(await page.locator('.desk-tabs [aria-current]').innerText()).toContain('Cần xem kỹ');
  // The way to the content is no list: the comment stays open.
  await page.keyboard.press('Tab');
  await page.evaluate(() => (location.hash = '#noi-dung'));
  await page.keyboard.press('ArrowDown');
  await isOpen(page, 'b');
  await page.goto(links[0] ?? '');
  await isOpen(page, 'c');
  await page.getByText('Người gửi xin xóa lúc').waitFor();
});
