import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { INDEX_PATH } from '../../search/index-path.ts';
import { listen } from '../browser/listen.ts';
import { openBlank, type View } from '../browser/open-browser.ts';

interface Box {
  readonly page: Page;
  readonly field: Locator;
  readonly options: Locator;
  readonly chosen: Locator;
  readonly panel: Locator;
  readonly asked: string[];
}

/** Opens a page that has the box in its header. */
async function openBox(view: View = {}): Promise<Box> {
  const page = await openBlank({ width: 1280, ...view, options: { serviceWorkers: 'block', ...view.options } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/tin-tuc/', { waitUntil: 'networkidle' });
  const box = page.locator('lt-search-box');
  return {
    page,
    field: box.locator('input'),
    options: box.getByRole('option'),
    chosen: box.locator('[aria-selected=true]'),
    panel: box.locator('.search-drop'),
    asked,
  };
}

const isOfSearch = (path: string): boolean => path.startsWith(INDEX_PATH) || path.includes('/drop-down');

describe.each([390, 1280])('the search box, %i px wide', (width) => {
  it('loads nothing before a reader enters it, and no index before a letter is typed', async () => {
    const { page, field, options, asked } = await openBox({ width });
    const heard = listen(page);
    expect(asked.filter(isOfSearch)).toEqual([]);
    await field.focus();
    await page.locator('lt-search-box [role=combobox]').waitFor();
    expect(asked.some((path) => path.includes('/drop-down'))).toBe(true);
    expect(asked.filter((path) => path.startsWith(INDEX_PATH))).toEqual([]);
    await field.pressSequentially('trung khanh');
    await options.first().waitFor();
    expect(asked.some((path) => path.startsWith(INDEX_PATH))).toBe(true);
    expect(heard).toEqual({ complaints: [], foreign: [] });
  });

  it('opens inside the screen, with room for fingers', async () => {
    const { page, field, options, panel } = await openBox({ width });
    await field.fill('trung khanh');
    await field.focus();
    await options.first().waitFor();
    await expect
      .poll(() =>
        panel.evaluate((element) => {
          const { left, right, bottom } = element.getBoundingClientRect();
          return left >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight;
        }),
      )
      .toBe(true);
    const heights = await options.evaluateAll((all) => all.map((option) => option.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

describe('the keyboard', () => {
  it('goes to the box by “/”, but not while it writes', async () => {
    const { page, field } = await openBox();
    await page.keyboard.press('/');
    await page.keyboard.type('10/2026');
    expect(await field.inputValue()).toBe('10/2026');
  });

  it('chooses by arrows, round and round through the field, and opens by Enter', async () => {
    const { page, field, options, chosen } = await openBox();
    await field.fill('trung khanh');
    await options.first().waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await field.press('ArrowUp');
    expect(await chosen.innerText()).toMatch(/^Xem tất cả \d+ kết quả$/u);
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await field.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
    const path = await chosen.getAttribute('href');
    await field.press('Enter');
    await page.waitForURL((url) => url.pathname === path);
  });

  it('closes by the first Esc and empties by the second', async () => {
    const { field, options, panel } = await openBox();
    await field.pressSequentially('hoa an');
    await options.first().waitFor();
    await field.press('Escape');
    expect([await panel.isHidden(), await field.inputValue()]).toEqual([true, 'hoa an']);
    await field.press('Escape');
    expect(await field.inputValue()).toBe('');
  });

  it('goes to the search page by Enter alone', async () => {
    const { page, field } = await openBox();
    await field.pressSequentially('hoa an');
    await field.press('Enter');
    await page.waitForURL((url) => url.pathname + url.search === '/tim-kiem/?tu=hoa+an');
    await page.locator('[data-hits] > li').first().waitFor();
  });
});

it('closes for a reader who goes elsewhere', async () => {
  const { page, field, options, panel } = await openBox();
  await field.pressSequentially('hoa an');
  await options.first().waitFor();
  await page.locator('h1').click();
  await panel.waitFor({ state: 'hidden' });
});

it('says what it made of a slip of the fingers', async () => {
  const { field, options, panel } = await openBox();
  await field.pressSequentially('trungf khanhs');
  await options.first().waitFor();
  expect(await panel.getByRole('status').innerText()).toBe('Kết quả cho “trùng khánh”:');
});

it('offers the recent searches of this device, until they are turned off', async () => {
  const { page, field, options, panel } = await openBox();
  await field.pressSequentially('hoa an');
  await options.first().waitFor();
  await field.press('Enter');
  await page.waitForURL(/tim-kiem/u);
  await page.goto('/tin-tuc/');
  await field.focus();
  await options.first().waitFor();
  expect(await options.allInnerTexts()).toEqual(['hoa an']);
  await panel.getByRole('button', { name: 'Không nhớ nữa' }).click();
  await panel.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => localStorage.getItem('lt-da-tim'))).toBe('{"isOn":false,"texts":[]}');
});

it('tells of a lost network, and finds when it is back', async () => {
  const { page, field, options, panel } = await openBox();
  await field.focus();
  await page.locator('lt-search-box [role=combobox]').waitFor();
  await page.context().setOffline(true);
  await field.pressSequentially('hoa an');
  await panel.getByText('Máy này đang không có mạng nên chưa tìm được.').waitFor();
  await page.context().setOffline(false);
  await field.press('Space');
  await options.first().waitFor();
});
