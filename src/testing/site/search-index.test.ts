import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import type { Catalogue, Fragment } from '../../search/format/index-files.ts';
import { readVocabulary, shardFile } from '../../search/format/index-files.ts';
import { INDEX_PATH } from '../../search/index-path.ts';
import { originFile } from '../../search/indexing/shard-origin.ts';
import { wordsFile } from '../../search/indexing/write-shard.ts';
import { createSearch, type SearchRequest } from '../../search/query/create-search.ts';
import { listFiles } from '../../serving/list-files.ts';
import { readBuiltSite } from './built-site.ts';

const read = (path: string) => readFile(join(inject('siteDir'), INDEX_PATH, path), 'utf8');

/** Addresses of the first results. */
async function find(text: string, more: Omit<SearchRequest, 'text'> = {}): Promise<string[]> {
  const { hits } = await createSearch(read).find({ text, isTyping: false, ...more });
  return hits.map(({ url }) => url);
}

/** What is shown of every document, whatever the files that hold it. */
async function allDocuments(): Promise<Pick<Fragment, 'url' | 'kind' | 'image'>[]> {
  const { hits } = await createSearch(read).find({ text: '', filters: { kind: await allKinds() }, count: 10_000 });
  return [...hits];
}

async function allKinds(): Promise<string[]> {
  const { facets } = await createSearch(read).find({ text: 'cao bằng', withFacets: true });
  return [...(facets?.kind ?? []).map(({ value }) => value), 'Trang giới thiệu'];
}

test.each([
  ['bare', 'quang uyen phuc hoa hop nhat', '/tin-tuc/huyen-quang-hoa-thanh-lap/'],
  ['accented', 'Quảng Uyên và Phục Hòa hợp nhất', '/tin-tuc/huyen-quang-hoa-thanh-lap/'],
  ['the name of a person', 'sam phuc huong', '/dien-hinh/la-van-cau/'],
  ['the number of a decision', '1657/NQ-UBTVQH15', '/tin-tuc/cao-bang-co-56-xa-phuong/'],
  [
    'words of an attached PDF alone',
    '"khơi dậy tinh thần tự giác, đoàn kết của từng hộ"',
    '/dot-thi-dua/duong-thon-sach-ban-lang-xanh/',
  ],
  [
    'words of the plan in the front matter',
    '"nêu rõ ai làm, làm việc gì"',
    '/dot-thi-dua/duong-thon-sach-ban-lang-xanh/',
  ],
  ['a plain page', 'trợ năng', '/tro-nang/'],
])('finds by %s: %s', async (_, text, url) => {
  expect((await find(text)).slice(0, 3)).toContain(url);
});

test('finds stories of a commune of today by the district that it lay in', async () => {
  // Neither story names the district: only the catalogue of places knows that its ground was the commune's.
  expect(await find('huyện Trà Lĩnh')).toContain('/tin-tuc/hien-dat-mo-duong-lien-xom/');
  expect(await find('', { filters: { place: ['Huyện Trà Lĩnh'] } })).toContain('/tin-tuc/hien-dat-mo-duong-lien-xom/');
});

test('holds every published story and page once, of every collection, and nothing else', async () => {
  const { files, read: readSiteFile } = await readBuiltSite();
  const sitemaps = files.filter((file) => /^\/sitemap-(?:\d{4}|trang)\.xml$/.test(file));
  const listed = (await Promise.all(sitemaps.map(readSiteFile))).flatMap((xml) =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname),
  );
  const documents = await allDocuments();
  const urls = documents.map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
  expect(urls.filter((url) => !listed.includes(url))).toEqual([]);
  const stories = files.flatMap((file) =>
    /^\/(?:tin-tuc|dot-thi-dua|dien-hinh|nguoi-tot-viec-tot|ket-qua)\/[^/]+\/index\.html$/.test(file)
      ? [file.slice(0, -'index.html'.length)]
      : [],
  );
  expect(stories.filter((story) => listed.includes(story) && !urls.includes(story))).toEqual([]);
  expect(new Set(documents.map(({ kind }) => kind)).size).toBe(7);
});

test('shows pictures that are there', async () => {
  const { files } = await readBuiltSite();
  const pictures = (await allDocuments()).flatMap(({ image }) => (image === undefined ? [] : [image.src]));
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter((picture) => !files.includes(picture))).toEqual([]);
});

test('knows no word of what is held back, compressed copies included', async () => {
  const { vocabulary } = JSON.parse(await read('muc-luc.json')) as Catalogue;
  const words = readVocabulary(await read(vocabulary));
  expect(words.has('khanh')).toBe(true);
  expect(words.has('7731')).toBe(false);
  expect(await find('"giao ước thi đua đầu xuân"')).toEqual([]);
  const copies = (await listFiles(join(inject('siteDir'), INDEX_PATH))).filter(({ name }) => /\.(?:br|gz)$/.test(name));
  expect(copies.length).toBeGreaterThan(100);
  for (const { name, file } of copies) {
    const bytes = await readFile(file);
    const plain = name.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes);
    expect([name, plain.toString()]).toEqual([name, await read(name.slice(0, -3))]);
  }
});

test('is kept for good by browsers, but for the catalogue that names its files', async () => {
  const { shards, vocabulary } = JSON.parse(await read('muc-luc.json')) as Catalogue;
  const policyOf = async (path: string) =>
    (await fetch(inject('siteUrl') + INDEX_PATH + path)).headers.get('cache-control');
  expect(await policyOf('muc-luc.json')).toContain('must-revalidate');
  expect(await policyOf(vocabulary)).toContain('immutable');
  const { name = '', head = '' } = shards[0] ?? {};
  expect(await policyOf(`${name}/${shardFile.head(head)}`)).toContain('immutable');
  // What only the next build reads stays where the index is kept.
  for (const file of [wordsFile(head), originFile(head)])
    expect((await fetch(`${inject('siteUrl')}${INDEX_PATH}${name}/${file}`)).status).toBe(404);
});
