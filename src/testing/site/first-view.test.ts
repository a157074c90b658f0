import { expect, test } from 'vitest';
import { firstViewLimit, measureFirstView } from '../browser/measure-first-view.ts';
import { openBlank } from '../browser/open-browser.ts';

const articles = [
  '/tin-tuc/cau-treo-thay-be-nua/',
  '/tin-tuc/duong-so-4-mua-thu-1950/',
  '/dien-hinh/la-van-cau/',
  '/nguoi-tot-viec-tot/lop-9a-mau-tu-sach/',
];

test.each(articles)('the first view of %s with its lead picture stays within its budget on a phone', async (path) => {
  // What the worker stores for later is not part of the first view.
  const page = await openBlank({ width: 390, options: { serviceWorkers: 'block', deviceScaleFactor: 1 } });
  const { bytes, total } = await measureFirstView(page, path);
  expect(bytes.html).toBeGreaterThan(1_000);
  expect(bytes.picture).toBeGreaterThan(1_000);
  expect(total).toBeLessThanOrEqual(firstViewLimit);
});
