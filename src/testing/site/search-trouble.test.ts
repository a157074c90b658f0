import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { INDEX_PATH } from '../../search/index-path.ts';
import { openLasting } from '../browser/open-browser.ts';
import { openSearch, prepareSearch } from '../browser/search-page.ts';

const CATALOGUE = `${INDEX_PATH}muc-luc.json`;

describe('without a network', () => {
  it('says so, keeps what was typed, and tries again when asked', async () => {
    const { page, field, hits } = await openSearch({}, { width: 390 });
    await page.context().setOffline(true);
    await field.fill('hoa an');
    const failure = page.locator('[data-failure]');
    await failure
      .filter({ hasText: 'Máy này đang không có mạng nên chưa tìm được. Chữ bạn gõ vẫn còn đây.' })
      .waitFor();
    expect(await field.inputValue()).toBe('hoa an');
    await page.context().setOffline(false);
    await failure.getByRole('button', { name: 'Thử lại' }).click();
    await hits.first().waitFor();
    expect(await failure.isHidden()).toBe(true);
  });

  it('says that the data cannot be had when only they cannot', async () => {
    const { page, field, hits } = await openSearch();
    await page.route(`**${INDEX_PATH}**`, (route) => route.abort());
    await field.fill('hoa an');
    await page.locator('[data-failure]').filter({ hasText: 'Không tải được dữ liệu tìm kiếm.' }).waitFor();
    await page.unroute(`**${INDEX_PATH}**`);
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await hits.first().waitFor();
  });

  it('says when an answer takes its time', async () => {
    const { page, field, hits, says } = await openSearch();
    const { promise, resolve: open } = Promise.withResolvers<undefined>();
    await page.route(`**${CATALOGUE}`, async (route) => {
      await promise;
      await route.continue();
    });
    await field.fill('hoa an');
    await says('Đang tìm…');
    open(undefined);
    await hits.first().waitFor();
  });
});

describe('a page that is older than the site', () => {
  it('opens the new index by itself when its own is gone', async () => {
    const { page, field, hits, asked } = await prepareSearch();
    let isFirst = true;
    await page.route(`**${CATALOGUE}`, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      // The catalogue of yesterday names shards that nobody has any more.
      const body = isFirst ? text.replaceAll(/"name":"[0-9a-f]{8}/gu, '"name":"00000000') : text;
      isFirst = false;
      await route.fulfill({ response, body });
    });
    await page.goto('/tim-kiem/');
    await field.fill('hoa an');
    await hits.first().waitFor();
    expect(await page.locator('[data-failure]').isHidden()).toBe(true);
    expect(asked.filter((path) => path === CATALOGUE)).toHaveLength(2);
  });
});

describe('the rules of the site', () => {
  it('allow no compiled module and no word that would let one in', async () => {
    const { page, heard, asked, says } = await prepareSearch({ options: { serviceWorkers: 'allow' } });
    const answer = await page.goto('/tim-kiem/?tu=la+van+cau&loai=%C4%90i%E1%BB%83n+h%C3%ACnh');
    await says(/^Có/u);
    expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self';/u);
    expect(asked.filter((path) => path.endsWith('.wasm'))).toEqual([]);
    expect(heard).toEqual({ complaints: [], foreign: [] });
  });
});

describe('without JavaScript', () => {
  let plain: Promise<Page> | undefined;
  const plainPage = () => (plain ??= openLasting({ javaScript: false }));

  it.each([
    ['Mở lưu trữ theo tháng', '/luu-tru/'],
    ['Từ khóa', '/chu-de/'],
    ['Theo xã, phường', '/dia-phuong/'],
  ])('leads on: %s', async (name, path) => {
    const page = await plainPage();
    await page.goto('/');
    await page.locator('.search-box input').fill('trùng khánh');
    await page.locator('.search-box').getByRole('button', { name: 'Tìm' }).click();
    await page.waitForURL((url) => url.pathname === '/tim-kiem/' && url.searchParams.get('tu') === 'trùng khánh');
    expect(await page.locator('.search-ways .callout').innerText()).toMatch(/^Ô tìm kiếm cần JavaScript/u);
    expect(await page.locator('lt-search-page input:visible').count()).toBe(0);
    await page.getByRole('button', { name, exact: true }).click();
    await page.waitForURL((url) => url.pathname === path);
    expect(await page.locator('main a').count()).toBeGreaterThan(5);
  });

  it('lists kinds, months, tags and catalogues', async () => {
    const page = await plainPage();
    await page.goto('/tim-kiem/');
    const headings = page.locator('.ways-columns h3');
    expect(await headings.allInnerTexts()).toEqual(['Loại bài', 'Tháng đăng', 'Từ khóa', 'Tra cứu']);
    await page.locator('.ways-columns').getByRole('link', { name: 'Điển hình' }).click();
    await page.waitForURL((url) => url.pathname === '/dien-hinh/');
  });
});
