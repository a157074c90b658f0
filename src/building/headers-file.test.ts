import { expect, test } from 'vitest';
import { IMMUTABLE, REVALIDATE } from '../serving/cache-policy.ts';
import { securityHeaders } from '../serving/security-headers.ts';
import { headersFile } from './headers-file.ts';

const names = [
  'index.html',
  'index.html.br',
  'rss.xml',
  '_redirects',
  'anh/a1b2c3d4e5f6-480.webp',
  '_astro/site.Cx1.css',
  'tin-tuc/index.html',
  'tin-tuc/bai/index.html',
  'tim-kiem/index.html',
  'tim-kiem/chi-muc/muc-luc.json',
  'tim-kiem/chi-muc/tu-0a1b2c3d4e5f6071.txt',
  'tim-kiem/chi-muc/0a1b2c3d4e5f6071/12.txt',
  'tim-kiem/chi-muc/0a1b2c3d4e5f6071/bai/3.json',
  'tim-kiem/chi-muc/1a1b2c3d4e5f6071/12.txt',
];
const rules = new Map<string, Record<string, string>>(
  headersFile(names, 'https://lantoa.example')
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.trim().split('\n');
      return [pattern, Object.fromEntries(lines.map((line) => line.trim().split(': ', 2) as [string, string]))];
    }),
);

test('has one rule for everything, for each top folder and for each root file, and those of the search index', () => {
  expect([...rules.keys()]).toEqual([
    '/*',
    '/',
    '/_astro/*',
    '/anh/*',
    '/rss.xml',
    '/tim-kiem/',
    '/tim-kiem/chi-muc/:manh/*',
    '/tim-kiem/chi-muc/muc-luc.json',
    '/tim-kiem/chi-muc/tu-0a1b2c3d4e5f6071.txt',
    '/tin-tuc/*',
  ]);
});

test('lets shards be kept for good, and the catalogue that names them be asked for each time', () => {
  expect(rules.get('/tim-kiem/chi-muc/:manh/*')?.['Cache-Control']).toBe(IMMUTABLE);
  expect(rules.get('/tim-kiem/chi-muc/tu-0a1b2c3d4e5f6071.txt')?.['Cache-Control']).toBe(IMMUTABLE);
  expect(rules.get('/tim-kiem/chi-muc/muc-luc.json')?.['Cache-Control']).toBe(REVALIDATE);
  expect(rules.get('/tim-kiem/')?.['Cache-Control']).toBe(REVALIDATE);
});

test('sends what the embedded server sends', () => {
  for (const [pattern, embeddable] of [
    ['/tin-tuc/*', false],
    ['/anh/*', true],
  ] as const) {
    const { 'Cache-Control': cache, ...security } = { ...rules.get('/*'), ...rules.get(pattern) };
    expect(security).toEqual(securityHeaders({ tls: true, embeddable }));
    expect(cache).toBe(embeddable ? IMMUTABLE : REVALIDATE);
  }
});

test('never sets one header in two rules that overlap', () => {
  const everywhere = Object.keys(rules.get('/*') ?? {});
  for (const [pattern, headers] of rules)
    if (pattern !== '/*') expect(everywhere.filter((name) => name in headers)).toEqual([]);
});

test('asks for encryption only where the site is encrypted', () => {
  expect(headersFile(['index.html'], 'http://localhost:4321')).not.toContain('Strict-Transport-Security');
});
