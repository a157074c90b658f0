import { expect, inject, test } from 'vitest';
import { parseCalendar } from '../parse-calendar.ts';
import { readBuiltSite } from './built-site.ts';

const ask = (path: string) => fetch(inject('siteUrl') + path, { redirect: 'manual' });

test('every former address is answered as the redirects say, and leads to a page', async () => {
  const { read } = await readBuiltSite();
  const lines = (await read('/_redirects')).split('\n').filter((line) => line.startsWith('/'));
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    const [from = '', to = '', status = ''] = line.split(/\s+/);
    const answer = await ask(from);
    expect([from, answer.status]).toEqual([from, Number.parseInt(status, 10)]);
    if (answer.status === 410) continue;
    expect(new URL(answer.headers.get('location') ?? '', inject('siteUrl')).pathname).toBe(to);
    expect((await ask(to)).status).toBe(200);
  }
});

test('an unknown address is answered 404 with a page that helps on', async () => {
  const answer = await ask('/khong-co-trang-nay/');
  expect(answer.status).toBe(404);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toMatch(/<h1[\s>]/);
});

test('a withdrawn story is answered 410 with its explanation', async () => {
  const answer = await ask('/tin-tuc/lich-phat-dong-ban-dau/');
  expect(answer.status).toBe(410);
  expect(await answer.text()).toMatch(/<h1[\s>]/);
});

test.each([
  ['/tin-tuc/cau-treo-thay-be-nua/', 'text/html; charset=utf-8'],
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/dot-thi-dua/moi-xom-mot-to-so/lich.ics', 'text/calendar; charset=utf-8'],
  ['/khen-thuong/bang-khen-thi-dua-dac-biet-2020/danh-sach.csv', 'text/csv; charset=utf-8'],
  ['/ket-qua/tong-ket-thi-dua-dac-biet/so-lieu.csv', 'text/csv; charset=utf-8'],
  ['/ma-qr/tin-tuc/cau-treo-thay-be-nua.svg', 'image/svg+xml; charset=utf-8'],
])('%s is sent as %s and safely', async (path, type) => {
  const answer = await ask(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('content-security-policy')).not.toContain('unsafe');
});

test('each calendar holds events and each CSV lines of equal width', async () => {
  const { files, read } = await readBuiltSite();
  const calendars = files.filter((file) => file.endsWith('.ics'));
  const tables = files.filter((file) => file.endsWith('.csv'));
  expect(calendars.length).toBeGreaterThan(0);
  expect(tables.length).toBeGreaterThan(0);
  for (const file of calendars) expect([file, parseCalendar(await read(file)).length]).not.toEqual([file, 0]);
  const { parse } = await import('csv-parse/sync');
  for (const file of tables) {
    const rows = parse(await read(file), { bom: true });
    expect([file, rows.length > 1]).toEqual([file, true]);
  }
});
