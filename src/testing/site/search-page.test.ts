import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openSearch, visitSearch } from '../browser/search-page.ts';

describe.each([390, 1280])('the search page, %i px wide', (width) => {
  it('answers while a reader types, keeps the address true, and breaks no rule of the browser', async () => {
    const { page, field, hits, heard, says } = await openSearch({}, { width, options: { serviceWorkers: 'allow' } });
    await page.keyboard.press('/');
    await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('trung kh');
    await says('trung kh.');
    await page.keyboard.type('anh');
    await page.waitForURL((url) => url.search === '?tu=trung+khanh');
    await says(/^Có \d+ kết quả cho trung khanh, gồm cả chữ có dấu Trùng Khánh\.$/u);
    expect(await hits.count()).toBe(10);
    // Letters replace each other: one step back leaves the page.
    expect(await page.evaluate(() => history.length)).toBe(2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(heard).toEqual({ complaints: [], foreign: [] });
  });

  it('tells kind, date, campaign and places of a result', async () => {
    const { hits } = await visitSearch({ tu: 'tổ hợp tác hạt dẻ' }, width);
    const hit = hits.first();
    await hit.getByRole('heading', { name: 'Tổ hợp tác hạt dẻ mẫu' }).waitFor();
    expect(await hit.locator('.kicker').innerText()).toBe('Điển hình');
    expect(await hit.locator('.meta > *').allInnerTexts()).toEqual([
      '05/10/2026',
      'Mỗi xóm một tổ số',
      'Xã Trùng Khánh',
    ]);
  });
});

describe('marks', () => {
  it('cover whole syllables of titles and excerpts, in the author’s spelling', async () => {
    const { page, hits } = await visitSearch({ tu: 'cau treo be nua' });
    await hits.first().waitFor();
    const marks = await page.locator('.hit mark').evaluateAll((elements) =>
      elements.map((mark) => ({
        text: mark.textContent,
        cutsWord:
          /\p{L}$/u.test(mark.previousSibling?.textContent ?? '') ||
          /^\p{L}/u.test(mark.nextSibling?.textContent ?? ''),
      })),
    );
    expect(marks.filter(({ cutsWord }) => cutsWord)).toEqual([]);
    expect(marks.map(({ text }) => text.toLowerCase())).toContain('cầu treo');
  });

  it('leave title and excerpt as the source has them', async () => {
    const { page, hits } = await visitSearch({ tu: 'hai dau cau treo' });
    const hit = hits.filter({ has: page.locator('a[href="/tin-tuc/cau-treo-thay-be-nua/"]') });
    const title = await hit.locator('h2').textContent();
    const excerpt = ((await hit.locator('.hit-excerpt').textContent()) ?? '').replaceAll(/^… | …$/gu, '');
    const source = await readFile('content/tin-tuc/2026/cau-treo-thay-be-nua/index.mdx', 'utf8');
    expect(excerpt.length).toBeGreaterThan(80);
    expect(source).toContain(title);
    expect(source).toContain(excerpt);
  });

  it('say where the words stand only in an attached file', async () => {
    const { hits } = await visitSearch({ tu: '"luật tổ chức chính quyền"' });
    const excerpt = await hits.first().locator('.hit-excerpt').innerText();
    expect(excerpt).toMatch(/^Trong tệp đính kèm: … .*Luật Tổ chức chính quyền/u);
  });
});

describe('a slip of the fingers', () => {
  it.each(['trungf khanhs', 'tru2ng kha1nh', 'trugn khanh', 'trungkhanh'])('is read: %s', async (typed) => {
    const { page, hits, says } = await visitSearch({ tu: typed });
    await says(/^Có \d+ kết quả cho trùng khánh\.$/u);
    expect(await page.locator('[data-correction]').innerText()).toContain('Đang hiện kết quả cho trùng khánh.');
    expect(await hits.first().locator('mark').first().innerText()).toBe('Trùng Khánh');
    // The honour roll is asked for what was meant.
    await page.locator('[data-recipients]').filter({ hasText: typed }).waitFor({ state: 'hidden' });
  });

  it('is searched for as it stands when the reader wants it so', async () => {
    const { page, field, says } = await openSearch({ tu: 'trugn khanh' });
    await page.getByRole('link', { name: 'Chỉ tìm đúng “trugn khanh”' }).click();
    await says('Không tìm thấy bài nào cho "trugn khanh".');
    expect(await field.inputValue()).toBe('"trugn khanh"');
    expect(new URL(page.url()).searchParams.get('tu')).toBe('"trugn khanh"');
    await page.goBack();
    await says('trùng khánh');
  });
});

it('knows what to do when nothing is found', async () => {
  const { page, hits, says } = await openSearch({ tu: 'zzz qqq' }, { width: 390 });
  await says('Không tìm thấy bài nào cho zzz qqq.');
  await page.getByRole('heading', { name: 'Bạn có thể' }).waitFor();
  await page.getByRole('link', { name: /^Tìm “zzz qqq” trong Bảng vàng/u }).waitFor();
  await page.getByRole('heading', { name: 'Hoặc xem theo' }).waitFor();
  await page.locator('[data-nothing] .search-words a').first().click();
  await hits.first().waitFor();
  expect(await page.evaluate(() => performance.getEntriesByType('navigation').length)).toBe(1);
});

describe('the note on a place', () => {
  it('tells of a district that is no more, and narrows to the places of today', async () => {
    const { page, chips, says } = await visitSearch({ tu: 'huyen trung khanh' }, 390);
    const note = page.locator('[data-place-note]');
    await note.filter({ hasText: 'Huyện Trùng Khánh thôi tồn tại từ 1/7/2025.' }).waitFor();
    expect(await note.getByRole('link', { name: 'Đàm Thủy' }).getAttribute('href')).toMatch(/^\/dia-phuong\/dam-thuy/u);
    await note.getByRole('link', { name: 'Chỉ xem bài ở những nơi này' }).click();
    await says(/^Có \d+ kết quả\.$/u);
    expect(await chips.count()).toBeGreaterThan(3);
  });
});

describe('recent searches', () => {
  it('are shown, cleared and turned off on the device', async () => {
    const { page, field, hits } = await openSearch();
    await field.fill('hoa an');
    await field.press('Enter');
    await hits.first().waitFor();
    await page.goto('/tim-kiem/');
    const recent = page.locator('[data-recent]');
    expect(await recent.getByRole('listitem').allInnerTexts()).toEqual(['hoa an']);
    await recent.getByRole('link', { name: 'hoa an' }).click();
    await hits.first().waitFor();
    await page.goto('/tim-kiem/');
    await recent.getByRole('button', { name: 'Xóa hết' }).click();
    await recent.getByRole('listitem').waitFor({ state: 'detached' });

    await field.fill('hòa an');
    await field.press('Enter');
    await hits.first().waitFor();
    await page.goto('/tim-kiem/');
    await recent.getByRole('button', { name: 'Không nhớ nữa' }).click();
    await recent.getByRole('button', { name: 'Nhớ những lần tìm trên máy này' }).waitFor();
    await field.fill('trùng khánh');
    await field.press('Enter');
    await hits.first().waitFor();
    expect(await page.evaluate(() => localStorage.getItem('lt-da-tim'))).toBe('{"isOn":false,"texts":[]}');
    expect(await page.context().cookies()).toEqual([]);
  });
});
