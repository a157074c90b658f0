import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSearch, visitSearch } from '../browser/search-page.ts';

const kinds = (page: Page) => page.getByRole('group', { name: 'Loại bài' });

describe('facets', () => {
  it.each(['Loại bài', 'Địa phương', 'Năm', 'Đợt thi đua', 'Chuyên mục', 'Từ khóa'])(
    'count what they leave: %s',
    async (name) => {
      const { page, chips, says } = await visitSearch({ xep: 'moi' });
      const row = page.getByRole('group', { name, exact: true }).locator('.facet-row').first();
      const [value, count] = await Promise.all([
        row.locator('.facet-name').evaluate((element) => element.firstChild?.textContent ?? ''),
        row.locator('.facet-count').innerText(),
      ]);
      await row.click();
      await says(`Có ${count} kết quả.`);
      expect(await chips.allInnerTexts()).toEqual([value]);
      await page.getByRole('button', { name: `Bỏ lọc ${name.toLowerCase()}: ${value}` }).click();
      await chips.first().waitFor({ state: 'detached' });
    },
  );

  it('tell of places what they were and what they are', async () => {
    const { page } = await visitSearch({ tu: 'trung khanh' });
    const note = (place: string) =>
      page
        .locator('.facet-row')
        .filter({ hasText: new RegExp(`^${place}`, 'u') })
        .locator('small');
    await page
      .getByRole('button', { name: /^Xem thêm \d+ mục$/u })
      .first()
      .click();
    expect(await note('Huyện Trùng Khánh').innerText()).toMatch(/^nay là: xã /u);
    expect(await note('Xã Trùng Khánh').innerText()).toMatch(/^trước đây: thị trấn Trùng Khánh/u);
  });

  it('find a place among many by a name it had', async () => {
    const { page } = await visitSearch({ xep: 'moi' });
    await page.getByRole('searchbox', { name: 'Tìm trong địa phương' }).fill('thong nong');
    const rows = page.getByRole('group', { name: 'Địa phương' }).locator('.facet-row');
    await expect.poll(() => rows.count()).toBeLessThan(5);
    expect(await rows.first().innerText()).toMatch(/Thanh Long|Thông Nông|Cần Yên|Lương Thông/u);
  });

  it('open over the results on a phone, and lead back to them', async () => {
    const { page, status, says } = await visitSearch({ tu: 'trung khanh' }, 390);
    const button = page.locator('[data-filter-button]');
    await says(/^Có/u);
    expect(await page.locator('[data-filters]').isHidden()).toBe(true);
    await button.click();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await kinds(page).getByRole('checkbox', { name: 'Điển hình' }).check();
    await says(/^Có 4 kết quả/u);
    expect(await button.innerText()).toBe('Lọc kết quả (đang chọn 1)');
    await page.getByRole('button', { name: 'Xem 4 kết quả' }).click();
    await page.locator('[data-filters]').waitFor({ state: 'hidden' });
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('never stand under the phone’s way back on a desk', async () => {
    const { page, says } = await visitSearch({ tu: 'trung khanh' });
    await says(/^Có/u);
    expect(await page.locator('[data-filters]').isVisible()).toBe(true);
    expect(await page.locator('.close-filters').isHidden()).toBe(true);
  });
});

describe('the order', () => {
  it('goes by date when the reader wants it', async () => {
    const { page, hits, says } = await visitSearch({ tu: 'thi đua' });
    await says(/^Có/u);
    await page.getByRole('button', { name: 'Mới nhất' }).click();
    await page.waitForURL((url) => url.searchParams.get('xep') === 'moi');
    await page.locator('[value=date][aria-pressed=true]').waitFor();
    const days = await hits.locator('time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toEqual(days.toSorted().toReversed());
    expect(new Set(days).size).toBeGreaterThan(5);
  });

  it('is by date alone where no words were typed', async () => {
    const { page, hits, says } = await visitSearch({ loai: 'Điển hình' });
    await says(/^Có \d+ kết quả\.$/u);
    expect(await page.locator('[data-sort]').isHidden()).toBe(true);
    expect(new Set(await hits.locator('.kicker').allInnerTexts())).toEqual(new Set(['Điển hình']));
  });
});

describe('the address', () => {
  it('brings words, filters and order back', async () => {
    const asked = { tu: 'khen', loai: 'Khen thưởng', xep: 'moi' };
    const { page, field, hits, chips } = await openSearch(asked, { width: 390 });
    await chips.first().waitFor();
    const before = await hits.locator('h2').allInnerTexts();
    await page.reload();
    await chips.first().waitFor();
    expect([await field.inputValue(), await chips.allInnerTexts()]).toEqual(['khen', ['Khen thưởng']]);
    expect(await hits.locator('h2').allInnerTexts()).toEqual(before);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(asked);
  });

  it('goes back and forward step by step', async () => {
    const { page, field, chips, says } = await openSearch({ tu: 'trung khanh' });
    await says(/^Có \d+ kết quả cho trung khanh/u);
    await kinds(page).getByRole('checkbox', { name: 'Tin tức' }).check();
    await chips.first().waitFor();
    await field.fill('hoa an');
    await says('hoa an');
    await page.goBack();
    await chips.first().waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('trung khanh');
    await page.goForward();
    await chips.first().waitFor();
    expect(await field.inputValue()).toBe('hoa an');
    await page.getByRole('button', { name: 'Bỏ mọi bộ lọc' }).click();
    await page.waitForURL((url) => url.search === '?tu=hoa+an');
  });

  it('keeps number and place of the results for a reader who comes back from a story', async () => {
    const { page, hits } = await openSearch({ tu: 'trung khanh' }, { width: 390 });
    await hits.nth(9).waitFor();
    await page.getByRole('button', { name: /^Xem thêm \d+ kết quả$/u }).click();
    await hits.nth(12).waitFor();
    expect(
      await hits
        .nth(10)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    const count = await hits.count();
    await hits.nth(12).locator('a').click();
    await page.waitForURL((url) => !url.pathname.startsWith('/tim-kiem'));
    await page.goBack();
    await hits.nth(count - 1).waitFor();
    await page.waitForFunction(() => scrollY > 1_000);
  });

  it('takes “q” too, as browsers and other sites write it', async () => {
    const { field, says } = await visitSearch({ q: 'hoa an' });
    await says('hoa an');
    expect(await field.inputValue()).toBe('hoa an');
  });
});
