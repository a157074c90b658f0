import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBlank } from './open-browser.ts';
import { serveStoppably, type StoppableSite } from './stoppable-site.ts';

const story = '/dien-hinh/la-van-cau/';
const other = '/tin-tuc/so-tay-cac-khoi-trinh-bay/';

/** Opens a page and waits until the worker has taken it over. */
async function openWithWorker(site: StoppableSite, path: string): Promise<Page> {
  const page = await openBlank({ options: { baseURL: site.url } });
  await page.goto(path);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

const isKept = (page: Page, path: string): Promise<unknown> =>
  page.waitForFunction(async (wanted) => (await caches.match(wanted)) !== undefined, path);

async function saveStory(page: Page): Promise<void> {
  await page.locator('[data-save]').click();
  await page.locator('.story-tools [role="status"]').getByText('đọc được cả khi mất mạng').waitFor();
}

test('reads a saved story with its picture and lists it when the network is gone', async () => {
  const site = await serveStoppably();
  const page = await openWithWorker(site, story);
  await saveStory(page);
  await site.stop();

  await page.goto(story);
  expect(await page.locator('[data-kept]').innerText()).toMatch(
    /^Mạng yếu hoặc đang mất\. Bạn đang xem bản đã lưu lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}\.$/,
  );
  await page.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('.story-lead img')?.naturalWidth ?? 0) > 0,
  );
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);

  await page.goto('/da-luu/');
  const item = page.locator('.saved-stories li');
  await item.waitFor();
  expect(await item.innerText()).toContain('Đọc được khi mất mạng');
  await item.getByRole('button', { name: /^Bỏ lưu/ }).click();
  await page.getByText('Chưa có bài nào được lưu').waitFor();
});

test('shows the offline page for what is not on the device, with what is', async () => {
  const site = await serveStoppably();
  const page = await openWithWorker(site, '/dien-hinh/');
  await page.goto(other);
  await isKept(page, other);
  await site.stop();

  const response = await page.goto('/tin-tuc/khong-co-tren-may/');
  expect(response?.status()).toBe(503);
  expect(await page.locator('h1').innerText()).toBe('Đang mất mạng');
  await page.locator('.kept-list a', { hasText: 'Sổ tay các khối' }).click();
  expect(new URL(page.url()).pathname).toBe(other);
  expect(await page.locator('[data-kept]').count()).toBe(1);
});

test('keeps the page that brought the worker', async () => {
  const site = await serveStoppably();
  const page = await openWithWorker(site, other);
  await isKept(page, other);
  await site.stop();
  await page.reload();
  expect(await page.locator('h1').innerText()).toContain('Sổ tay các khối');
});

test('removes a withdrawn story from the device and from the list', async () => {
  const site = await serveStoppably();
  const page = await openWithWorker(site, story);
  await saveStory(page);
  site.withdraw(story);
  expect((await page.goto(story))?.status()).toBe(410);
  await page.waitForFunction(async (path) => (await caches.match(path)) === undefined, story);
  await page.goto('/da-luu/');
  await page.getByText('Chưa có bài nào được lưu').waitFor();
});

test('removes a withdrawn story when the list of saved ones is opened', async () => {
  const site = await serveStoppably();
  const page = await openWithWorker(site, story);
  await saveStory(page);
  site.withdraw(story);
  await page.goto('/da-luu/');
  await page.getByText('Ban biên tập đã gỡ').waitFor();
  expect(await page.locator('.saved-stories li').count()).toBe(0);
  expect(await page.evaluate((path) => caches.match(path), story)).toBeUndefined();
});

test('keeps nothing of the interface for comments and editors', async () => {
  const site = await serveStoppably();
  const page = await openWithWorker(site, other);
  await isKept(page, other);
  const response = await page.goto('/bien-tap/');
  expect(response?.status()).toBe(404);
  expect(response?.fromServiceWorker()).toBe(false);
});
