import { expect, test } from 'vitest';
import { findRedirect, parseRedirects, redirectLocation } from '../serving/redirects.ts';
import { htmlProblems } from '../testing/html-conformity.ts';
import { redirectPage, redirectsFile, stubPath } from './redirects-file.ts';

const file = redirectsFile(
  [
    { from: '/tin-tuc/ten-cu/', to: '/tin-tuc/ten-moi/' },
    { from: '/tin.aspx?id=12&loại=a%20b', to: '/tin-tuc/ten-moi/' },
    { from: '/trang-cũ/', to: '/tin-tuc/ten-moi/' },
    { from: '/a*b/:c', to: '/tin-tuc/ten-moi/' },
  ],
  [{ path: '/tin-tuc/da-go/', title: 'Bài đã gỡ', at: '2026-01-01T08:00', reason: 'sai' }],
);

test('writes lines that the server reads without complaint', () => {
  const { table, problems } = parseRedirects(file);
  expect(problems).toEqual([]);
  const follow = (path: string, search = '') => {
    const rule = findRedirect(table, path, search);
    return rule && `${rule.status} ${redirectLocation(rule, search)}`;
  };
  expect(follow('/tin-tuc/ten-cu/')).toBe('301 /tin-tuc/ten-moi/');
  expect(follow('/Tin.aspx', '?id=12&loại=a%20b')).toBe('301 /tin-tuc/ten-moi/');
  expect(follow('/tin.aspx', '?id=13')).toBeUndefined();
  expect(follow('/trang-cũ')).toBe('301 /tin-tuc/ten-moi/');
  expect(follow('/a*b/:c')).toBe('301 /tin-tuc/ten-moi/');
  expect(follow('/tin-tuc/da-go/')).toBe('410 /tin-tuc/da-go/');
});

test('puts addresses with a query before all others', () => {
  expect(file.split('\n')[0]).toContain('/tin.aspx?');
});

test.each([
  ['/tin-tuc/cu/', '/tin-tuc/cu/index.html'],
  ['/tin-tuc/cu', '/tin-tuc/cu/index.html'],
  ['/tin/bai-12.html', '/tin/bai-12.html'],
  ['/t%C3%AAn/', '/tên/index.html'],
  ['/tin.aspx?id=12', undefined],
  ['/default.aspx', undefined],
  ['/../ngoai/', undefined],
  ['/%zz/', undefined],
])('the page of the former path %s is %s', (from, expected) => {
  expect(stubPath(from)).toBe(expected);
});

test('the page at a former path is sound HTML that needs neither script nor style', async () => {
  const html = redirectPage('/tin-tuc/tên-"mới"/', 'https://lantoa.example', 'Lan Tỏa');
  expect(await htmlProblems(html)).toEqual([]);
  expect(html).not.toMatch(/<script|<style|style=/);
  expect(html).toContain('<link rel="canonical" href="https://lantoa.example/tin-tuc/t%C3%AAn-%22m%E1%BB%9Bi%22/">');
});
