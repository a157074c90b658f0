import { expect, test } from 'vitest';
import { STORY } from '../../comments/storage/contract/samples.ts';
import { findAxeProblems } from './find-axe-problems.ts';
import { isOpen, openDesk } from './moderation-site.ts';

test('a queue is worked off by keyboard alone: published, corrected, rejected with a reason', async () => {
  const { desk, openFor } = await openDesk({
    a: 'Bài viết rất hay.',
    b: 'Bai viet rat hay, toi se doc lai.',
    c: 'Đồ ngu.',
    d: 'Cảm ơn tòa soạn.',
  });
  const page = await openFor('Lan');
  await isOpen(page, 'a');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  // The columns scroll, the page does not.
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(900);
  await page.keyboard.press('1');
  await isOpen(page, 'b');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bạn đọc b');

  // In the field digits are digits.
  await page.keyboard.press('2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Bài viết rất hay, tôi sẽ đọc lại 123 lần.');
  await page.locator('.desk-diff ins').first().waitFor();
  expect(await page.locator('.desk-diff del').first().innerText()).toBe('Bai viet rat');
  expect(await findAxeProblems(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await isOpen(page, 'c');

  await page.keyboard.press('3');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('2');
  await page.getByText('Bình luận có lời lẽ dễ làm người khác bị tổn thương.').waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await isOpen(page, 'd');
  await page.keyboard.press('1');
  await page.getByText('Không còn bình luận nào chờ duyệt.').waitFor();

  expect((await desk.store.published(STORY)).map(({ text }) => text)).toEqual([
    'Bài viết rất hay.',
    'Bài viết rất hay, tôi sẽ đọc lại 123 lần.',
    'Cảm ơn tòa soạn.',
  ]);
  expect((await desk.store.open('c'))?.comment).toMatchObject({ state: 'rejected', reason: 'insult' });
  expect((await desk.store.open('b'))?.comment.text).toBe('Bai viet rat hay, toi se doc lai.');
});

test('two editors who meet at one comment are told of each other, and the second to decide of the first', async () => {
  const { openFor } = await openDesk({ a: 'Bài viết rất hay.', b: 'Cảm ơn.' });
  const lan = await openFor('Lan');
  await isOpen(lan, 'a');
  // Lan's page asks for news every few seconds: here the decision must be what tells her.
  await lan.route('**/thay-doi*', () => undefined);
  const mai = await openFor('Mai');
  await isOpen(mai, 'a');
  await mai
    .getByText(/^Chị Lan đang mở bình luận này/)
    .last()
    .waitFor();
  await mai.keyboard.press('1');
  await mai.getByRole('alert').getByText('Chị Lan đang mở bình luận này').waitFor();
  await mai.getByRole('button', { name: 'Đã trao đổi, tôi làm thay' }).click();
  await mai.getByRole('button', { name: /^Đăng/ }).first().click();
  await mai.getByText('Đã đăng.').waitFor();
  await lan.keyboard.press('1');
  await lan
    .getByRole('alert')
    .getByText(/Chị Mai vừa đăng bình luận này/)
    .waitFor();
});

test('suggestions are taken up one by one, and numbers are covered by one key', async () => {
  const { desk, openFor } = await openDesk({ a: 'Tôi ko biết, gọi 0912 345 678 đc không?' });
  const page = await openFor('Lan');
  await isOpen(page, 'a');
  await page.getByRole('button', { name: 'Sửa “ko” thành “không”' }).click();
  expect(await page.getByLabel('Bản biên tập').inputValue()).toBe('Tôi không biết, gọi 0912 345 678 đc không?');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Sửa “đc” thành “được”');
  await page.keyboard.press('6');
  expect(await page.getByLabel('Bản biên tập').inputValue()).toBe('Tôi không biết, gọi 09xx xxx xxx đc không?');
  await page.keyboard.press('1');
  await page.getByText('Đã đăng bản biên tập.').waitFor();
  expect((await desk.store.published(STORY))[0]?.text).toBe('Tôi không biết, gọi 09xx xxx xxx đc không?');
});

test('a phone shows the list, then the comment with its buttons at the bottom, and goes back', async () => {
  const { openFor } = await openDesk({ a: 'Bài viết rất hay.', b: 'Cảm ơn.' });
  const page = await openFor('Lan', { width: 390, height: 844, scheme: 'dark' });
  expect(await findAxeProblems(page)).toEqual([]);
  await page.getByRole('link', { name: /Bạn đọc b/ }).click();
  await isOpen(page, 'b');
  expect(await page.locator('.desk-queue').isVisible()).toBe(false);
  const publish = await page.getByRole('button', { name: /^Đăng/ }).first().boundingBox();
  expect((publish?.y ?? 0) + (publish?.height ?? 0)).toBeLessThanOrEqual(844);
  expect(publish?.y).toBeGreaterThan(600);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await findAxeProblems(page)).toEqual([]);
  await page.goBack();
  await page.getByRole('link', { name: /Bạn đọc a/ }).waitFor();
});

test('many are decided at once, and keys can be changed for this device', async () => {
  const { desk, openFor } = await openDesk({ a: 'Bài viết rất hay.', b: 'Cảm ơn.', c: 'Hay quá.' });
  const page = await openFor('Lan');
  await page.getByRole('button', { name: 'Chọn nhiều' }).click();
  await page.getByLabel('Chọn bình luận của Bạn đọc a').check();
  await page.getByLabel('Chọn bình luận của Bạn đọc c').check();
  await page.getByRole('button', { name: 'Đăng cả loạt…' }).click();
  await page.getByRole('button', { name: 'Đăng tất cả' }).click();
  await page.getByText('Xong cả 2 bình luận.').waitFor();
  expect((await desk.store.counts()).published).toBe(2);

  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'Đổi phím của “Đăng”' }).click();
  await page.keyboard.press('d');
  await page.getByText('Chữ cái bị bộ gõ tiếng Việt giữ.').waitFor();
  await page.getByRole('button', { name: 'Đổi phím của “Đăng”' }).click();
  await page.keyboard.press('9');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /Bạn đọc b/ }).click();
  await isOpen(page, 'b');
  await page.keyboard.press('9');
  await page.getByText('Không còn bình luận nào chờ duyệt.').waitFor();
});

test('a list that comes late does not close the comment that was opened meanwhile', async () => {
  const { openFor } = await openDesk({ a: 'Bài viết rất hay.', b: 'Cảm ơn.' });
  const page = await openFor('Lan');
  await isOpen(page, 'a');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/binh-luan?muc=all*', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByLabel('Tìm bình luận').fill('hay');
  const asked = page.waitForRequest('**/binh-luan?muc=all*');
  await page.getByLabel('Tìm bình luận').press('Enter');
  await asked;
  await page.getByRole('link', { name: /Bạn đọc b/ }).click();
  await isOpen(page, 'b');
  const late = page.waitForResponse('**/binh-luan?muc=all*');
  release();
  await (await late).finished();
  // Whatever the late list does has been done when the next thing is drawn.
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
  await page.keyboard.press('Escape');
  await isOpen(page, 'b');
});

test('an empty inbox tells of the doubtful ones, and a list that is chosen opens its first comment', async () => {
  const { openFor } = await openDesk({
    a: 'Cảm ơn.',
    b: { text: 'Mua ngay kẻo hết!', queue: 'suspect' },
    c: { text: 'Xem ở đây.', queue: 'suspect' },
  });
  const page = await openFor('Lan');
  await isOpen(page, 'a');
  await page.keyboard.press('1');
  await page.getByText('2 chờ duyệt').waitFor();
  const way = page.getByRole('link', { name: 'xem 2 bình luận cần xem kỹ' });
  await way.waitFor();
  expect(await findAxeProblems(page)).toEqual([]);
  await way.click();
  await isOpen(page, 'b');
  await page.getByRole('link', { name: /^Đã đăng/ }).click();
  await isOpen(page, 'a');
  // Back leads to what was open before, not to the list that would open this one again.
  await page.goBack();
  await isOpen(page, 'b');
});
