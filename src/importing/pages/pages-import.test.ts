import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { readEnvironment } from '../../environment/read-environment.ts';
import { PAGES_MAP_EXAMPLE } from '../../messages/importing-old-sites.ts';
import { readMapping } from '../old-site/mapping.ts';
import { runImport } from '../old-site/run-import.ts';
import { inOldFont, SAVED_PAGES_MAP, savedPage, savedSite } from '../../testing/old-sites/write-saved-pages.ts';
import { createTemporaryFolder, type FolderContent } from '../../testing/temporary-folder.ts';
import { pagesMapping } from './map-schema.ts';
import { openPages } from './open-pages.ts';

const SECTIONS = `- { id: tin-tuc-su-kien, name: Tin tức, description: Tin. }
- { id: phong-trao-thi-dua, name: Phong trào thi đua, description: Thi đua. }
- { id: van-ban, name: Văn bản, description: Văn bản. }
`;

async function importPages(pages: FolderContent, source = 'cu', map = SAVED_PAGES_MAP) {
  const folder = await createTemporaryFolder({
    'content/danh-muc/chuyen-muc.yaml': SECTIONS,
    'content/danh-muc/tac-gia.yaml': '- { id: pv, name: P.V }\n',
    'map.yaml': map,
    ...Object.fromEntries(Object.entries(pages).map(([name, bytes]) => [`cu/${name}`, bytes])),
  });
  const environment = readEnvironment({}, folder);
  const read = await readMapping(join(folder, 'map.yaml'), pagesMapping);
  if (!environment.ok || 'problem' in read) throw new Error(JSON.stringify(read));
  const run = async () => {
    const site = await openPages(join(folder, source), read.mapping, false);
    if (site === undefined) throw new Error('There are pages.');
    const result = await runImport(site, environment.value, {
      ...{ out: undefined, isDraft: false, withComments: true },
      onProgress: () => undefined,
    });
    if ('problem' in result) throw new Error(result.problem.code);
    return result.report;
  };
  const entry = (path: string) => readFile(join(folder, 'content/tin-tuc', path, 'index.mdx'), 'utf8');
  return { report: await run(), run, entry, folder };
}

const picture = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#383' } })
    .jpeg()
    .toBuffer();

test('finds everything in the pages of an old ASP.NET site', async () => {
  const { report, entry, run } = await importPages(savedSite(await picture(), Buffer.from('%PDF-1.4\n')));
  expect(report).toMatchObject({
    stories: { written: 19 },
    public: 18,
    pictures: 1,
    documents: 1,
    skipped: { 'trang không có bài': 1 },
  });
  expect(report.comments).toEqual({ found: 1, added: 1 });
  expect(await entry('2020/phat-dong-dot-thi-dua-dac-biet')).toBe(`---
title: Phát động đợt thi đua đặc biệt
state: đã duyệt
publishedAt: 2020-02-25T18:00
formerSlugs: [/tin.aspx?id=12]
standfirst: >-
  Tỉnh phát động đợt thi đua đặc biệt chào mừng Đại hội.
section: phong-trao-thi-dua
authors: [pv]
documents:
  - kind: Kế hoạch
    number: 15-KH/TU
    title: Kế hoạch số 15-KH/TU
    file: 15-kh.pdf
---

Sáng nay, lễ phát động diễn ra tại [xóm Lũng Tám](/tin-tuc/xom-lung-tam-lam-duong/).

<Picture src="le.jpg" alt="Quang cảnh buổi lễ." caption="Quang cảnh buổi lễ." credit="Nông Lan" />

Phong trào kéo dài đến tháng 9.
`);
  expect(await entry('2020/xom-lung-tam-lam-duong')).toContain('Bà con hiến đất làm đường.');
  expect(await entry('2020/ket-qua-cac-xa')).toContain('| Lý Bôn | 12 |');
  expect(await entry('2003/khong-co-ngay')).toContain('state: nháp');
  expect((await run()).stories).toMatchObject({ written: 0, renewed: 0, unchanged: 19 });
});

test('reads pages in the encodings and fonts of their time', async () => {
  const story = { id: 1, title: 'Thi dua', body: inOldFont('Đồng bào các dân tộc thi đua.') + '<p>Hai.</p>' };
  const old = Buffer.from(savedPage(story).replace('charset=utf-8', 'charset=x-user-defined'), 'latin1');
  // "Điện ảnh" in windows-1258: letters with their tone behind them.
  const [before = '', after = ''] = savedPage({ id: 2, title: 'Phim', body: '<p>#</p><p>Hai.</p>' })
    .replace('charset=utf-8', 'charset=windows-1258')
    .split('#');
  const strange = Buffer.concat([
    Buffer.from(before, 'latin1'),
    Buffer.from([0xd0, 0x69, 0xea, 0xf2, 0x6e]),
    Buffer.from(after, 'latin1'),
  ]);
  const { report, folder } = await importPages({ 'tin.aspx@id=1.html': old, 'tin.aspx@id=2.html': strange });
  const names = await readdir(join(folder, 'content/tin-tuc'), { recursive: true });
  const texts = await Promise.all(
    names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => readFile(join(folder, 'content/tin-tuc', name), 'utf8')),
  );
  expect(report.stories.written).toBe(2);
  expect(texts.join()).toContain('Đồng bào các dân tộc thi đua.');
  expect(texts.join()).toContain('Điện');
});

test('takes the pages of a sitemap in its order, and tells of those that were not saved', async () => {
  const sitemap = `<urlset><url><loc>http://tuyengiao.example.vn/tin.aspx?id=2</loc></url><url><loc>http://tuyengiao.example.vn/tin.aspx?id=9</loc></url></urlset>`;
  const page = (id: number) => savedPage({ id, title: `Bài ${id}`, body: '<p>Một.</p><p>Hai.</p>' });
  const { report } = await importPages(
    { 'sitemap.xml': sitemap, 'tin.aspx?id=1.html': page(1), 'tin.aspx?id=2.html': page(2) },
    'cu/sitemap.xml',
  );
  expect(report.stories.written).toBe(1);
  expect(report.notes.find(({ code }) => code === 'page-missing')?.examples[0]?.detail).toMatch(/id=9$/);
});

test('tells which line of a mapping is wrong', async () => {
  const folder = await createTemporaryFolder({});
  const problemOf = async (text: string) => {
    await writeFile(join(folder, 'map.yaml'), text);
    const read = await readMapping(join(folder, 'map.yaml'), pagesMapping);
    return 'problem' in read ? { code: read.problem.code, ...read.problem.args, file: undefined } : undefined;
  };
  const good = 'site: http://a.vn\ntitle: h1\ndate: .d\nbody: .b\n';
  expect(await problemOf(good)).toBeUndefined();
  expect(await problemOf(good.replace('.b', '"#["'))).toMatchObject({
    code: 'map-value',
    line: 4,
    field: 'body',
    value: '#[',
  });
  expect(await problemOf(`${good}sapo: .s\n`)).toMatchObject({ code: 'map-field', line: 5, field: 'sapo' });
  expect(await problemOf('site: http://a.vn\n')).toMatchObject({ code: 'map-field', field: 'title' });
  expect(await problemOf(PAGES_MAP_EXAMPLE)).toBeUndefined();
  expect(await problemOf('a: [')).toMatchObject({ code: 'map-broken' });
});
