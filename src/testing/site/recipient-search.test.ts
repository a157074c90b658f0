import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openBlank } from '../browser/open-browser.ts';

const DATA = '/bang-vang/du-lieu/';

/** Opens the search page and notes which data files of the honour roll it asks for. */
async function search(typed: string, width = 390): Promise<{ page: Page; asked: string[] }> {
  const page = await openBlank({ width, options: { serviceWorkers: 'block' } });
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(DATA)) asked.push(pathname.slice(DATA.length));
  });
  await page.goto(`/tim-kiem/?${new URLSearchParams({ tu: typed }).toString()}`);
  return { page, asked };
}

describe.each([390, 1280])('recipients in the search, %i px wide', (width) => {
  it('says who got which award by which decision, and leads to the row', async () => {
    const { page } = await search('la van cau', width);
    const panel = page.locator('[data-recipients]');
    await panel.getByRole('heading', { name: 'Trong các quyết định khen thưởng' }).waitFor();
    expect(await panel.locator('mark').allTextContents()).toEqual(['La Văn Cầu']);
    expect(await panel.getByRole('listitem').innerText()).toMatch(/Tuyên dương anh hùng/u);
    await panel.getByRole('link', { name: /^Quyết định/u }).click();
    await page.waitForURL((url) => url.pathname === '/khen-thuong/bay-anh-hung-dau-tien-1952/');
    await page.locator('tr.hit', { hasText: 'La Văn Cầu' }).waitFor();
  });
});

describe('recipients in the search', () => {
  it('loads nothing for one word and leads to the honour roll', async () => {
    const { page, asked } = await search('cầu');
    await page.getByRole('link', { name: 'Tìm “cầu” trong Bảng vàng' }).click();
    await page.waitForURL((url) => url.pathname === '/bang-vang/' && url.searchParams.get('ten') === 'cầu');
    expect(asked.filter((name) => name === 'ten.json')).toEqual([]);
  });

  it('asks only the gate for words that name nobody', async () => {
    const { page, asked } = await search('phát động thi đua');
    await page.locator('[data-hits] li').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual(['ten.json']);
    expect(await page.locator('[data-recipients]').isHidden()).toBe(true);
  });

  it('follows the typing and makes room again', async () => {
    const { page } = await search('');
    const panel = page.locator('[data-recipients]');
    const field = page.locator('lt-search-page [name=tu]');
    await field.fill('la văn c');
    await panel.locator('mark', { hasText: 'La Văn Cầu' }).waitFor();
    await field.fill('la văn cầu treo');
    await panel.waitFor({ state: 'hidden' });
  });
});

it('offers recipients in the header’s search box, by the keyboard too', async () => {
  const page = await openBlank({ width: 390, options: { serviceWorkers: 'block' } });
  await page.goto('/');
  const field = page.locator('lt-search-box input');
  await field.focus();
  await field.fill('nguyễn quốc tr');
  const option = page.getByRole('group', { name: 'Trong các quyết định khen thưởng' }).getByRole('option').first();
  await option.locator('mark', { hasText: 'Nguyễn Quốc Trị' }).waitFor();
  while ((await option.getAttribute('aria-selected')) !== 'true') await field.press('ArrowDown');
  await field.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('ten') === 'Nguyễn Quốc Trị');
  await page.locator('tr.hit', { hasText: 'Nguyễn Quốc Trị' }).waitFor();
});

it('keeps the gate small beside the roll', () => {
  const folder = join(inject('siteDir'), DATA);
  const weigh = (name: string) => readFileSync(join(folder, name)).length;
  expect(readdirSync(folder)).toContain('ten.json');
  expect(weigh('ten.json.br')).toBeLessThan(4_000);
});
