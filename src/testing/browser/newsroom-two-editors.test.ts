import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { article } from '../content-folder.ts';
import { startNewsroom, type TestNewsroom } from './newsroom-site.ts';

const STORY = '/toa-soan/bai/tin-tuc/chung/';
let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await startNewsroom({ 'tin-tuc/2026/chung/index.mdx': article().replace('đã duyệt', 'nháp') });
}, 240_000);
afterAll(() => newsroom.stop());

it('joins what two editors write in different places, and tells each of the other', async () => {
  const [lan, hung] = await bothOpen();
  await hung.getByText('Nông Thị Lan cũng đang mở bài này.').waitFor();
  await lan.getByLabel('Tiêu đề').first().fill('Tiêu đề của Lan');
  await save(lan);
  await lan.getByText(/^Đã lưu lúc/).waitFor();
  await write(hung, ' Câu của Hùng.');
  await save(hung);
  await hung.getByText('Chỗ Nông Thị Lan vừa sửa được gộp vào bài').waitFor();
  expect(await hung.getByLabel('Tiêu đề').first().inputValue()).toBe('Tiêu đề của Lan');
  expect(await textOf(hung)).toContain('Câu của Hùng.');
  // What was joined is saved: nothing is offered again.
  await hung.reload();
  await textPlace(hung).waitFor();
  expect(await hung.getByRole('button', { name: 'Lấy lại chữ ấy' }).count()).toBe(0);
});

it('lets the editor decide where both changed the same place, and loses neither text', async () => {
  const [lan, hung] = await bothOpen();
  await write(hung, ' Hùng viết ở đây.');
  await save(hung);
  await hung.getByText(/^Đã lưu lúc/).waitFor();
  await write(lan, ' Lan viết ở đây.');
  await save(lan);
  await lan.getByRole('dialog').getByText('Hoàng Văn Hùng vừa sửa cùng chỗ với bạn').waitFor();
  await lan.getByRole('button', { name: 'Lấy bản kia' }).click();
  await lan.getByText('mà chưa lưu').waitFor();
  expect(await textOf(lan)).toContain('Hùng viết ở đây.');
  await lan.getByRole('button', { name: 'Lấy lại chữ ấy' }).click();
  expect(await textOf(lan)).toContain('Lan viết ở đây.');
  await save(lan);
  await lan.getByRole('button', { name: 'Lưu bản của tôi' }).click();
  await lan.getByText(/^Đã lưu lúc/).waitFor();
  const history = await newsroom.openFor('hung', `${STORY}lich-su/`);
  await history.getByRole('button', { name: 'Xem khác biệt' }).first().click();
  await history.locator('.history-changes del', { hasText: 'Hùng' }).waitFor();
});

it('keeps what cannot be saved without a network or a session, and saves it afterwards', async () => {
  const page = await newsroom.openFor('lan', STORY);
  await write(page, ' Lúc mất mạng.');
  await page.context().setOffline(true);
  await save(page);
  await page.getByRole('alert').getByText('Không nối được với tòa soạn').waitFor();
  await page.context().setOffline(false);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await save(page);
  await page.getByRole('link', { name: 'Đăng nhập ở thẻ mới' }).waitFor();
  // Signed in again in another tab.
  await page.context().addCookies(cookies);
  await save(page);
  await page.getByText(/^Đã lưu lúc/).waitFor();
  expect(await page.getByRole('link', { name: 'Đăng nhập ở thẻ mới' }).count()).toBe(0);
  await page.reload();
  await textPlace(page).waitFor();
  expect(await textOf(page)).toContain('Lúc mất mạng.');
});

async function bothOpen(): Promise<[lan: Page, hung: Page]> {
  const lan = await newsroom.openFor('lan', STORY);
  await textPlace(lan).waitFor();
  const hung = await newsroom.openFor('hung', STORY);
  await textPlace(hung).waitFor();
  return [lan, hung];
}

const textPlace = (page: Page) => page.getByRole('textbox', { name: 'Nội dung bài' });
const textOf = (page: Page) => textPlace(page).innerText();

async function write(page: Page, words: string): Promise<void> {
  await textPlace(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

function save(page: Page): Promise<void> {
  return page.keyboard.press('Control+s');
}
