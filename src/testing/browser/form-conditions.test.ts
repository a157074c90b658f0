import { chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serveSite } from '../../serving/serve-site.ts';
import { serveWithComments } from './commented-site.ts';
import { findChromium } from './find-chromium.ts';
import { chromiumSwitches } from './launch-browser.ts';
import { openBlank } from './open-browser.ts';

const STORY = '/tin-tuc/cau-treo-thay-be-nua/';
const TEXT = 'Xóm tôi cũng mong có một cây cầu như vậy.';

async function write(page: Page): Promise<void> {
  await page.getByLabel('Họ và tên').fill('Nông Văn Mẫu');
  await page.getByLabel(/^Nội dung/).fill(TEXT);
  await page.getByLabel(/^Tôi đồng ý/).check();
}

/** The built files alone, as a host of files serves them. */
async function servePlainFiles(): Promise<string> {
  const environment = { outDir: inject('siteDir'), host: '127.0.0.1', port: 0, trustProxy: false };
  const served = await serveSite(environment);
  if (!served.ok) throw new Error(JSON.stringify(served.problem));
  onTestFinished(() => served.value.stop(0));
  return `http://localhost:${served.value.port}`;
}

test('a host of files alone says that it takes no comments, before the reader has written', async () => {
  const page = await openBlank({ options: { baseURL: await servePlainFiles(), serviceWorkers: 'block' } });
  await page.goto(STORY);
  await page.locator('#viet-binh-luan').scrollIntoViewIfNeeded();
  await page.getByText('Hiện trang này chưa nhận bình luận.').waitFor();
  expect(await page.locator('#viet-binh-luan').count()).toBe(0);
});

test('what was written before the function went away stays in the form', async () => {
  const page = await openBlank({ options: { baseURL: await servePlainFiles(), serviceWorkers: 'block' } });
  const asked = Promise.withResolvers<undefined>();
  await page.route('**/api/v1/bai/**', async (route) => {
    await asked.promise;
    await route.continue();
  });
  await page.goto(STORY);
  await page.locator('#viet-binh-luan').scrollIntoViewIfNeeded();
  await page.locator('.form-news').waitFor({ state: 'attached' });
  await write(page);
  const answered = page.waitForResponse('**/api/v1/bai/**');
  asked.resolve(undefined);
  await answered;
  await page.getByRole('button', { name: 'Gửi bình luận' }).click();
  await page.getByText('Hiện chưa gửi bình luận được. Bài viết của bạn vẫn còn trên máy này.').waitFor();
  expect(await page.getByLabel(/^Nội dung/).inputValue()).toBe(TEXT);
});

test('plain http under a name, where nothing can be proved by work: the comment arrives and is looked at twice', async () => {
  const site = await serveWithComments();
  const rules = '--host-resolver-rules=MAP lantoa.test 127.0.0.1';
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumSwitches, rules] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ baseURL: `http://lantoa.test:${new URL(site.url).port}`, locale: 'vi-VN' });
  await page.goto(STORY);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.locator('#viet-binh-luan').scrollIntoViewIfNeeded();
  await page.locator('.form-news').waitFor({ state: 'attached' });
  await write(page);
  await page.getByRole('button', { name: 'Gửi bình luận' }).click();
  await page.locator('.receipt-code').waitFor();
  const { comments } = await site.store.list({ view: 'suspect', limit: 9 });
  expect(comments.map(({ text }) => text)).toEqual([TEXT]);
  expect(comments[0]?.signals.map(({ kind }) => kind)).toContain('weak-proof');
});

test('the script of the form comes when the reader does, and is light', async () => {
  const { url } = await serveWithComments();
  const page = await openBlank({ options: { baseURL: url, serviceWorkers: 'block' } });
  await page.goto(STORY, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('.js')) sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.locator('#viet-binh-luan').scrollIntoViewIfNeeded();
  await page.locator('.form-news').waitFor({ state: 'attached' });
  const all = await Promise.all(sizes);
  expect(all.length).toBeGreaterThan(0);
  expect(all.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6 * 1024);
});
