import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { STORY } from '../../comments/storage/contract/samples.ts';
import { findAxeProblems } from './find-axe-problems.ts';
import { isOpen, openDesk } from './moderation-site.ts';

const DESK = '/bien-tap/binh-luan/';

test('comments of one story are closed and opened from beside a comment', async () => {
  const { desk, openFor } = await openDesk({ a: 'Bài hay.' });
  const page = await openFor('Lan');
  await isOpen(page, 'a');
  const choice = page.getByLabel('Bình luận của bài này');
  expect(await choice.inputValue()).toBe('default');
  await choice.selectOption('Chỉ đọc');
  await page.locator('form', { has: choice }).getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu.').waitFor();
  expect(await desk.store.policy(STORY)).toBe('read-only');
  await page.reload();
  await isOpen(page, 'a');
  expect(await choice.inputValue()).toBe('read-only');
  await choice.selectOption('Theo cài đặt của trang');
  await page.locator('form', { has: choice }).getByRole('button', { name: 'Lưu' }).click();
  await page.getByText('Đã lưu.').waitFor();
  expect(await desk.store.policy(STORY)).toBeUndefined();
});

test('a phrase is tried on what has come, saved, and taken off the list again', async () => {
  const { desk, openFor } = await openDesk({ a: 'Mời v.a.y n.o.n.g lãi thấp', b: 'Vay vốn trồng quế' });
  const page = await openFor('Lan', { width: 390, height: 844, path: `${DESK}cum-tu/` });
  await page.getByLabel('Cụm từ', { exact: true }).fill('vay nóng');
  await page.getByRole('button', { name: 'Thử trên bình luận cũ' }).click();
  await page.getByText('Có “vay nóng” trong 1 của 2 bình luận mới nhất.').waitFor();
  expect(await page.getByLabel('Kết quả thử').locator('mark').innerText()).toBe('v.a.y n.o.n.g');
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  // Nothing is saved by a try; a phrase needs its reason.
  expect(await desk.store.phrases()).toEqual([]);
  await page.getByRole('button', { name: 'Lưu cụm từ' }).click();
  await page.getByRole('alert').getByText('Xin ghi cụm từ').waitFor();
  await page.getByLabel('Vì sao cần chú ý').fill('vay nặng lãi');
  await page.getByRole('button', { name: 'Lưu cụm từ' }).click();
  await page.getByText('Đã lưu “vay nóng”.').waitFor();
  expect(await desk.store.phrases()).toMatchObject([{ text: 'vay nóng', label: 'vay nặng lãi' }]);
  await page.getByRole('button', { name: 'Xóa cụm từ “vay nóng”' }).click();
  await page.getByText('Đã xóa “vay nóng”.').waitFor();
  expect(await desk.store.phrases()).toEqual([]);
});

test('the log tells who did what, leads to the comment, and comes as a file without a word of a reader', async () => {
  const { openFor } = await openDesk({ a: 'Lời của bạn đọc.', b: 'Cảm ơn.' });
  const page = await openFor('Lan');
  await isOpen(page, 'a');
  await page.keyboard.press('1');
  await isOpen(page, 'b');
  await page.goto(`${DESK}nhat-ky/`);
  const published = page.locator('.desk-audit li', { hasText: 'Chị Lan đăng' });
  await published.waitFor();
  expect(await page.getByText('mở để biên tập').first().isVisible()).toBe(false);
  await page.getByLabel('Hiện cả những lần mở, đóng bình luận').check();
  expect(await page.getByText('mở để biên tập').first().isVisible()).toBe(true);
  expect(await findAxeProblems(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Tải nhật ký (CSV)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('nhat-ky-binh-luan.csv');
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toMatch(/Lúc[,;]Người làm[,;]Việc/);
  expect(csv).toMatch(/Chị Lan[,;]đăng[,;]a[,;]Chờ duyệt[,;]Đã đăng/);
  expect(csv).not.toContain('Lời của');
  await published.getByRole('link', { name: 'Xem bình luận' }).click();
  await isOpen(page, 'a');
});

test('figures are read whole on a phone, month by month', async () => {
  const { openFor, publish } = await openDesk({ a: 'Bài hay.', b: 'Cảm ơn.' });
  await publish('a');
  const page = await openFor('Lan', { width: 390, height: 844, path: `${DESK}bao-cao/` });
  const table = page.locator('.desk-table.records');
  await table.waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  const cut = await table
    .locator('td')
    .evaluateAll((cells) =>
      cells.filter((cell) => cell.getBoundingClientRect().right > innerWidth).map((cell) => cell.textContent),
    );
  expect(cut).toEqual([]);
  const total = table.locator('tfoot td');
  expect(await total.first().innerText()).toBe('2');
  expect(await total.nth(1).getAttribute('data-label')).toBe('Đăng');
  expect(await total.nth(1).innerText()).toBe('1');
});
