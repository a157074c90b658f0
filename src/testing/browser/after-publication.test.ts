import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decision } from '../../comments/storage/contract/samples.ts';
import { serveConversation } from './conversation-site.ts';
import { findAxeProblems } from './find-axe-problems.ts';

/** What is wrong with a page on a phone. */
async function findProblems(page: Page): Promise<readonly string[]> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return [...(await findAxeProblems(page)), ...(width > 390 ? [`${width} px wide`] : [])];
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScript) => {
  // Without JavaScript it is the same page, but nothing can be asked of it.
  const expectGood = async (page: Page) => {
    if (javaScript) expect(await findProblems(page)).toEqual([]);
  };
  /** Looks a comment up as somebody does who has written the code down: small letters, spaces, no prefix. */
  const lookUp = async (page: Page, code: string) => {
    await page.goto('/binh-luan/tra-cuu/');
    await expectGood(page);
    await page.getByLabel('Mã biên nhận').fill(code.toLowerCase().replace('lt-', '').replaceAll('-', ' '));
    await page.getByRole('button', { name: 'Xem bình luận' }).click();
    await page.getByRole('heading', { name: 'Biên nhận bình luận' }).waitFor();
    await expectGood(page);
  };

  test('a reader reports a comment, and the editor sees why and answers it', async () => {
    const site = await serveConversation();
    await site.receive('sung');
    await site.desk.store.decide(decision('sung', 1, { action: 'publish' }, { at: site.desk.now() }));
    const page = await site.reader(javaScript);
    await site.openStory(page);
    const comment = page.locator('#binh-luan-sung');
    await comment.getByText('Báo cáo', { exact: true }).click();
    await comment.getByLabel('Vì sao nên xem lại bình luận này?').selectOption('Nói sai sự thật');
    await expectGood(page);
    await comment.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByRole('heading', { name: 'Đã nhận báo cáo' }).waitFor();
    await expectGood(page);
    await page.getByRole('link', { name: 'Về bài: Cầu treo thay bè nứa' }).click();
    await comment.waitFor();

    const desk = await site.openList('Lan', 'Bị báo cáo');
    await desk.getByRole('link', { name: /Bạn đọc sung/ }).click();
    await desk.locator('.desk-detail h2', { hasText: 'Bạn đọc sung' }).waitFor();
    await desk.getByText('Nói sai sự thật').waitFor();
    expect((await site.desk.store.open('sung'))?.comment.state).toBe('published');
  });

  test('a reader asks by code to be erased, and the clock of the editors runs', async () => {
    const site = await serveConversation();
    const code = await site.receive('hien', { email: 'hien@example.vn' });
    const page = await site.reader(javaScript);
    await lookUp(page, code);
    await page.getByRole('button', { name: 'Xin xóa bình luận' }).click();
    await page.getByText('Đã nhận yêu cầu xóa lúc').waitFor();
    expect(await page.getByRole('button', { name: 'Xin xóa bình luận' }).count()).toBe(0);

    const desk = await site.openList('Lan', 'Xin xóa');
    await desk.getByRole('link', { name: /Bạn đọc hien/ }).click();
    await desk.locator('.desk-detail h2', { hasText: 'Bạn đọc hien' }).waitFor();
    expect((await site.desk.store.open('hien'))?.erasure).not.toBeNull();
    const version = (await site.desk.store.open('hien'))?.comment.version ?? 0;
    await site.desk.store.decide(decision('hien', version, { action: 'erase' }, { at: site.desk.now() }));
    await page.reload();
    await page.getByText('Bình luận và dữ liệu kèm theo đã được xóa.').waitFor();
    expect(await page.getByRole('button').filter({ hasText: 'Xin' }).count()).toBe(0);
  });

  test('a reader is told why, asks for a second look once, and another editor publishes', async () => {
    const site = await serveConversation();
    const code = await site.receive('pao');
    const rejection = { action: 'reject', reason: 'off-topic', note: 'Bài nói về cây cầu.' } as const;
    await site.desk.store.decide(decision('pao', 1, rejection, { editor: 'mai', at: site.desk.now() }));
    const page = await site.reader(javaScript);
    await lookUp(page, code);
    await page.getByText('Bình luận chưa nói về nội dung của bài.').waitFor();
    await page.getByText('Bài nói về cây cầu.').waitFor();
    await page.getByRole('button', { name: 'Xin xem lại' }).click();
    await page.getByText('Đã xin xem lại; một biên tập viên khác sẽ đọc.').waitFor();
    expect(await page.getByRole('button', { name: 'Xin xem lại' }).count()).toBe(0);

    const desk = await site.openList('Lan', 'Xin xem lại');
    await desk.getByRole('link', { name: /Bạn đọc pao/ }).click();
    await desk.locator('.desk-detail h2', { hasText: 'Bạn đọc pao' }).waitFor();
    await desk.getByRole('button', { name: 'Đưa về hàng chờ' }).click();
    await expect.poll(async () => (await site.desk.store.open('pao'))?.comment.state).toBe('held');
    await desk.getByRole('link', { name: /^Chờ duyệt/ }).click();
    await desk.getByRole('link', { name: /Bạn đọc pao/ }).click();
    await desk.getByRole('heading', { name: 'Bạn đọc pao' }).waitFor();
    await desk.keyboard.press('1');
    await expect.poll(async () => (await site.desk.store.open('pao'))?.comment.state).toBe('published');
    await page.reload();
    await page.getByText('Bình luận đã được đăng.').waitFor();
    await page.getByText('Đã xem lại lần thứ hai.').waitFor();
  });
});
