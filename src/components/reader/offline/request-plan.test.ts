import { expect, test } from 'vitest';
import { mayKeep, planRequest } from './request-plan.ts';

const origin = 'https://lantoa.example.vn';
const shell = new Set(['/hien-thi.js', '/ngoai-tuyen/']);

test.each([
  ['GET', '/tin-tuc/a/', true, 'page'],
  ['GET', '/tin-tuc/a/?fbclid=1', true, 'page'],
  ['GET', '/_astro/site.abc.css', false, 'fixed'],
  ['GET', '/hien-thi.js', false, 'fixed'],
  ['GET', '/anh/abc-480.webp', false, 'picture'],
  ['GET', '/ma-qr/tin-tuc/a.svg', false, 'picture'],
  ['GET', '/tep/ban-ghi-0123abcd.mp3', false, 'pass'],
  // Shards are immutable in the browser's own cache; a catalogue from the device would name shards that are gone.
  ['GET', '/tim-kiem/chi-muc/muc-luc.json', false, 'pass'],
  ['GET', '/tim-kiem/chi-muc/0a1b2c3d4e5f6071/12.txt', false, 'pass'],
  ['GET', '/rss.xml', false, 'pass'],
  ['GET', '/api/binh-luan', false, 'pass'],
  ['GET', '/toa-soan/xem-truoc/a/', true, 'pass'],
  ['GET', '/bien-tap/', true, 'pass'],
  ['GET', '/bien-tap', true, 'pass'],
  ['POST', '/tin-tuc/a/', true, 'pass'],
  ['HEAD', '/tin-tuc/a/', false, 'pass'],
  ['GET', 'https://elsewhere.example/_astro/x.css', false, 'pass'],
])('%s %s, navigates %s: %s', (method, path, navigates, plan) => {
  expect(planRequest({ method, url: new URL(path, origin).href, navigates }, origin, shell)).toBe(plan);
});

test.each([
  ['/', true],
  ['/tin-tuc/a/', true],
  ['/bien-tap/bai/', false],
  ['/toa-soan/xem-truoc/a/', false],
  ['/api/', false],
  ['/tim-kiem/', false],
  ['/ngoai-tuyen/', false],
  ['/tep/ke-hoach.pdf', false],
])('keeps %s: %s', (path, kept) => {
  expect(mayKeep(path)).toBe(kept);
});
