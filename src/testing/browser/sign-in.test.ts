import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newEditor } from '../../comments/http/sign-in/invite-editor.ts';
import { PASSWORD, readKey, type Desk } from '../sign-in/sign-in-desk.ts';
import { findAxeProblems } from './find-axe-problems.ts';
import { serveModeration } from './moderation-site.ts';
import { openBlank } from './open-browser.ts';
import { plugInPasskeys } from './plug-in-passkeys.ts';

const ACCOUNT = '/bien-tap/tai-khoan/';

async function openAccount(width = 390): Promise<{ page: Page; desk: Desk; link: string }> {
  const { url, desk } = await serveModeration({});
  const page = await openBlank({ width, options: { baseURL: url } });
  const profile = { login: 'hoa', name: 'Nông Thị Hoa', role: 'administrator', sections: null } as const;
  return { page, desk, link: (await newEditor(desk.deps, profile))?.duongDan ?? '' };
}

test('enrols by link with a passkey, signs out, signs in again, adds an editor after confirming', async () => {
  const { page, desk, link } = await openAccount();
  await plugInPasskeys(page);
  await page.goto(link);
  await page.getByText('Chào Nông Thị Hoa.').waitFor();
  expect(page.url()).not.toContain('loi-moi');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tạo khóa truy cập trên máy này' }).click();
  await page.waitForURL(`**${ACCOUNT}`);
  await page.getByText('Nông Thị Hoa · Quản trị').waitFor();

  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL('**/bien-tap/dang-nhap/');
  await page.goto(ACCOUNT);
  await page.waitForURL('**/bien-tap/dang-nhap/?tiep=/bien-tap/tai-khoan/');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Đăng nhập bằng khóa truy cập' }).press('Enter');
  await page.waitForURL(`**${ACCOUNT}`);
  await page.getByText('Nông Thị Hoa · Quản trị').waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  desk.pass(6 * 60_000);
  await page.getByText('Thêm biên tập viên').click();
  await page.getByLabel('Họ và tên').fill('Lục Văn Mơ');
  await page.getByLabel('Tên đăng nhập').fill('mo');
  await page.getByRole('button', { name: 'Lập tài khoản và lấy đường dẫn' }).click();
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('button', { name: 'Xác thực bằng khóa truy cập' }).click();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Đường dẫn đăng ký');
  expect(await page.getByLabel('Đường dẫn đăng ký', { exact: true }).inputValue()).toMatch(/#loi-moi=[\w-]{43}$/);
  await page.getByText('Lục Văn Mơ (mo)').waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
});

test('enrols with a password and codes on a computer without passkeys, and signs in with them by keyboard', async () => {
  const { page, desk, link } = await openAccount(1280);
  await page.goto(link);
  await page.getByText('Máy không có khóa truy cập: đặt mật khẩu').click();
  await page.locator('.desk-qr svg').waitFor();
  const key = readKey(await page.locator('.desk-key').innerText());
  await page.getByLabel('Mật khẩu mới').fill(PASSWORD);
  await page.getByLabel('Mã đang hiện trong ứng dụng').fill(await desk.codeFor(key));
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await page.waitForURL(`**${ACCOUNT}`);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL('**/bien-tap/dang-nhap/');

  await page.goto('/bien-tap/dang-nhap/?tiep=/bien-tap/tai-khoan/');
  const signIn = async (code: string) => {
    await page.getByLabel('Tên đăng nhập').fill('hoa');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
    await page.getByLabel('Mã dùng một lần', { exact: true }).fill(code);
    await page.keyboard.press('Enter');
  };
  await signIn(await desk.codeFor(key));
  await page.getByRole('alert').getByText('Mã này đã dùng rồi.').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ma');
  desk.pass(30_000);
  await signIn(await desk.codeFor(key));
  await page.waitForURL(`**${ACCOUNT}`);
  await page.getByText('Nông Thị Hoa · Quản trị').waitFor();
});
