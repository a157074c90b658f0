import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { newEditor } from '../../comments/http/sign-in/invite-editor.ts';
import { STORY } from '../../comments/storage/contract/samples.ts';
import { findAxeProblems } from './find-axe-problems.ts';
import { isOpen, openDesk } from './moderation-site.ts';
import { openBlank } from './open-browser.ts';
import { plugInPasskeys } from './plug-in-passkeys.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

test('erasing asks who one is once more, and leaves nothing of the reader', async () => {
  const { desk, url, publish } = await openDesk({ a: 'Số nhà tôi là 12, phố Kim Đồng.', b: 'Cảm ơn.' });
  await publish('a');
  const page = await openBlank({ width: 1280, height: 900, options: { baseURL: url } });
  await plugInPasskeys(page);
  const profile = { login: 'hoa', name: 'Nông Thị Hoa', role: 'head', sections: null } as const;
  await page.goto((await newEditor(desk.deps, profile))?.duongDan ?? '');
  await page.getByRole('button', { name: 'Tạo khóa truy cập trên máy này' }).click();
  await page.waitForURL('**/bien-tap/tai-khoan/');
  await page.goto('/bien-tap/binh-luan/#published/a');
  await isOpen(page, 'a');

  desk.pass(6 * MINUTE);
  await page.getByRole('button', { name: 'Xóa hẳn…' }).click();
  await page.getByRole('dialog', { name: 'Xóa hẳn bình luận này?' }).getByRole('button', { name: 'Xóa hẳn' }).click();
  const confirm = page.getByRole('dialog', { name: 'Xác thực lại' });
  await confirm.waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  await confirm.getByRole('button', { name: 'Thôi' }).click();
  expect((await desk.store.open('a'))?.comment.state).toBe('published');

  await page.getByRole('button', { name: 'Xóa hẳn…' }).click();
  await page.getByRole('dialog', { name: 'Xóa hẳn bình luận này?' }).getByRole('button', { name: 'Xóa hẳn' }).click();
  await confirm.getByRole('button', { name: 'Xác thực bằng khóa truy cập' }).click();
  await page.getByText('Đã xóa hẳn nội dung và dữ liệu người gửi.').waitFor();
  expect((await desk.store.open('a'))?.comment).toMatchObject({ state: 'erased', text: '', name: '', email: null });
  expect(await desk.store.published(STORY)).toEqual([]);
  await page.goto('/bien-tap/binh-luan/#all/a');
  await page.locator('.desk-detail h2', { hasText: 'Đã xóa hẳn' }).waitFor();
  expect(await page.locator('.desk-actions button').count()).toBe(0);
  expect(await page.locator('body').innerText()).not.toContain('Kim Đồng');
});

test('a writer is shut out until a day that the page tells, and let in again', async () => {
  const { desk, openFor } = await openDesk({
    a: { text: 'Mua ngay!', authorKey: 'k' },
    b: { text: 'Mua nữa!', authorKey: 'k' },
  });
  const page = await openFor('Lan', { width: 390, height: 844, path: '/bien-tap/binh-luan/#inbox/a' });
  await isOpen(page, 'a');
  await page.getByText('Các bình luận của người này').click();
  await page.locator('.desk-side').getByRole('link', { name: 'Mua nữa!' }).waitFor();
  await page.getByRole('button', { name: 'Chặn có thời hạn…' }).click();
  expect(await page.getByLabel('Số ngày').inputValue()).toBe('7');
  await page.getByLabel('Số ngày').fill('400');
  await page.getByLabel('Lý do (chỉ tòa soạn đọc)').fill('Quảng cáo nhiều lần');
  // The browser itself knows that a block must end within a year.
  await page.getByRole('button', { name: 'Chặn', exact: true }).click();
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
  await page.getByLabel('Số ngày').fill('30');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Chặn', exact: true }).click();
  await page.getByText(/^Bị chặn đến \d\d:\d\d, .*: Quảng cáo nhiều lần$/).waitFor();
  expect((await desk.store.open('b'))?.author.block?.until).toBe(desk.now() + 30 * DAY);
  expect(await desk.store.recentLikeness({ authorKey: 'k', foldedText: '', since: 0, now: desk.now() })).toMatchObject({
    isBlocked: true,
  });
  await page.getByRole('button', { name: 'Bỏ chặn' }).click();
  await page.getByRole('button', { name: 'Chặn có thời hạn…' }).waitFor();
  expect((await desk.store.open('b'))?.author.block).toBeNull();
});

test('a request by telephone is found by words, written down with its clock, and closed when it was a mistake', async () => {
  const { desk, openFor } = await openDesk({ a: 'Tôi ở xóm Lũng Rì.', b: 'Cảm ơn.' });
  const page = await openFor('Lan');
  await page.getByLabel('Tìm bình luận').fill('lung ri');
  await page.getByLabel('Tìm bình luận').press('Enter');
  await page.getByText('Tìm “lung ri” trong mọi bình luận.').waitFor();
  await page.getByText('Bạn đọc b').first().waitFor({ state: 'detached' });
  await page.getByRole('link', { name: /Bạn đọc a/ }).click();
  await isOpen(page, 'a');
  await page.getByRole('button', { name: 'Ghi yêu cầu xóa…' }).click();
  await page.getByRole('button', { name: 'Ghi yêu cầu', exact: true }).click();
  // How it came must be said.
  expect(await page.getByRole('dialog').isVisible()).toBe(true);
  await page.getByLabel('qua điện thoại').check();
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ghi yêu cầu', exact: true }).click();
  await page
    .getByText(/Phải trả lời trước \d\d:\d\d, .*, còn \d+ (?:giờ|ngày)/)
    .first()
    .waitFor();
  await page.getByText('Chị Lan: ghi yêu cầu xóa (qua điện thoại)').waitFor();
  const asked = (await desk.store.open('a'))?.erasure?.askedAt ?? 0;
  expect(Math.abs(asked - desk.now())).toBeLessThan(5 * MINUTE);

  await page.goto('/bien-tap/binh-luan/#data-requests');
  await page.locator('.desk-line a', { hasText: 'Phải trả lời trước' }).click();
  await isOpen(page, 'a');
  expect(await page.getByRole('button', { name: /^Đăng/ }).count()).toBe(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất dữ liệu' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('du-lieu-LT-a.json');
  expect(await readFile(await file.path(), 'utf8')).toContain('xóm Lũng Rì');

  await page.getByRole('button', { name: 'Bỏ yêu cầu xóa…' }).click();
  await page.getByRole('dialog').getByLabel('Lý do').fill('Người gửi gọi lại, xin giữ bài');
  await page.getByRole('button', { name: 'Bỏ yêu cầu', exact: true }).click();
  await page.getByText('bỏ yêu cầu xóa (Người gửi gọi lại, xin giữ bài)').waitFor();
  expect((await desk.store.counts())['data-requests']).toBe(0);
});
