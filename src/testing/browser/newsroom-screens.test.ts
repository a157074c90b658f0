import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectionNames } from '../../content-model/collections/index.ts';
import { article, drawPicture } from '../content-folder.ts';
import { findAxeProblems } from './find-axe-problems.ts';
import { listen } from './listen.ts';
import { startNewsroom, type TestNewsroom } from './newsroom-site.ts';

const PUBLISHED = '/toa-soan/bai/tin-tuc/bai-thu/';
const SCREENS = [
  '/toa-soan/',
  '/toa-soan/viet/',
  '/toa-soan/bai/',
  '/toa-soan/soat/',
  PUBLISHED,
  `${PUBLISHED}lich-su/`,
];
const WIDTHS = [320, 390, 768, 1280];
const VIEWS = [
  { width: 1280, scheme: 'light' },
  { width: 390, scheme: 'dark' },
] as const;
const LONG = 'Cả xóm cùng làm đường từ sáng sớm.\n\n'.repeat(40);
let newsroom: TestNewsroom;
let drafts: readonly string[] | undefined;

beforeAll(async () => {
  newsroom = await startNewsroom({
    'tin-tuc/2026/bai-thu/index.mdx': article('lead: { src: anh.jpg, alt: Một tấm ảnh, credit: Lan Tỏa }', LONG),
    'tin-tuc/2026/bai-thu/anh.jpg': await drawPicture(900, 600),
  });
}, 240_000);
afterAll(() => newsroom.stop());

describe.each(VIEWS)('the newsroom at $width px, $scheme', (view) => {
  it('shows every screen without a fault for anybody', async () => {
    const page = await newsroom.openFor('hung', '/toa-soan/', view);
    const { complaints } = listen(page);
    drafts ??= await draftOfEachKind(page);
    const faults: string[] = [];
    for (const path of [...SCREENS, ...drafts]) {
      await page.setViewportSize({ width: view.width, height: 800 });
      await page.goto(path);
      await untilReady(page);
      faults.push(...(await findAxeProblems(page)).map((problem) => `${path} ${problem}`));
      for (const width of WIDTHS) if (await scrollsSideways(page, width)) faults.push(`${path} scrolls at ${width}`);
    }
    expect([faults, complaints]).toEqual([[], []]);
  });

  it('asks without a fault, and goes back to where it was asked', async () => {
    const page = await newsroom.openFor('hung', PUBLISHED, view);
    const { complaints } = listen(page);
    await untilReady(page);
    const faults: string[] = [];
    for (const name of ['Gỡ bài', 'Đổi địa chỉ', 'Soát bài', 'Xem trước']) {
      await page.getByRole('button', { name }).press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      if (name === 'Xem trước') await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
      faults.push(...(await findAxeProblems(page)).map((problem) => `${name} ${problem}`));
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    }
    expect([faults, complaints]).toEqual([[], []]);
  });
});

it('keeps its tools in sight while a long text is read, and leaves room for the text', async () => {
  const page = await newsroom.openFor('hung', PUBLISHED, { width: 1280, height: 700 });
  await untilReady(page);
  await page.evaluate(() => scrollTo(0, 1200));
  const save = await page.getByRole('button', { name: 'Lưu', exact: true }).boundingBox();
  const tools = await page.locator('.body-tools').boundingBox();
  expect(save?.y).toBeGreaterThanOrEqual(0);
  expect(tools?.y).toBeGreaterThanOrEqual((save?.y ?? 0) + (save?.height ?? 0));
  expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThan(700 / 4);
});

/** A draft of every kind, with all the fields that the kind asks for. */
function draftOfEachKind(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (kinds) => {
    const paths: string[] = [];
    for (const collection of kinds) {
      const sent = await fetch('/api/v1/toa-soan/bai', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ collection, title: `Bài nháp ${collection}` }),
      });
      const { id } = (await sent.json()) as { id: string };
      paths.push(`/toa-soan/bai/${id}/`);
    }
    return paths;
  }, collectionNames);
}

async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const tools = document.querySelector('ts-writing [data-part="tools"]');
    return tools?.querySelector('button') !== null;
  });
  // What stands folded is looked at too.
  for (const details of await page.locator('.writing-facts details').all())
    await details.evaluate((one) => one.setAttribute('open', ''));
}

async function scrollsSideways(page: Page, width: number): Promise<boolean> {
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
