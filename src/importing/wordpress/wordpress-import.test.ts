import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { createCommentStore } from '../../comments/storage/create-comment-store.ts';
import { openSqlite } from '../../comments/storage/sqlite/open-sqlite.ts';
import { readEnvironment } from '../../environment/read-environment.ts';
import { exportShapes } from '../../testing/old-sites/export-shapes.ts';
import { writeExport } from '../../testing/old-sites/write-export.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { runImport } from '../old-site/run-import.ts';
import { openWordpress, wordpressMapping } from './open-wordpress.ts';

const CATALOGUES = {
  'content/danh-muc/chuyen-muc.yaml': `- { id: tin-tuc-su-kien, name: Tin tức, description: Tin. }
- { id: phong-trao-thi-dua, name: Phong trào thi đua, description: Thi đua. }
`,
  'content/danh-muc/tac-gia.yaml': '- { id: pv, name: P.V }\n',
};

async function makePlace() {
  const picture = (background: string) =>
    sharp({ create: { width: 30, height: 20, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const folder = await createTemporaryFolder({
    ...CATALOGUES,
    'export.xml': writeExport(exportShapes),
    'uploads/2019/05/le.jpg': await picture('#333'),
    'uploads/2019/05/anh-1.jpg': await picture('#c33'),
    'uploads/2019/05/anh-2.jpg': await picture('#3c3'),
    'uploads/2019/05/ke-hoach.pdf': '%PDF-1.4\n',
  });
  const environment = readEnvironment({ CONTENT_DIR: 'content', DATA_DIR: 'data', OUT_DIR: 'dist' }, folder);
  if (!environment.ok) throw new Error('The environment is whole.');
  const run = async (mapping: object = {}) => {
    const site = await openWordpress(join(folder, 'export.xml'), wordpressMapping.parse(mapping), {
      media: join(folder, 'uploads'),
      isFetching: false,
    });
    const result = await runImport(site, environment.value, {
      ...{ out: undefined, isDraft: false, withComments: true },
      onProgress: () => undefined,
    });
    if ('problem' in result) throw new Error(result.problem.code);
    return result.report;
  };
  const entry = (path: string) => readFile(join(folder, 'content', path, 'index.mdx'), 'utf8');
  const snapshot = async () => {
    const names = await readdir(join(folder, 'content'), { recursive: true, withFileTypes: true });
    const files = names
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort();
    return Promise.all(files.map(async (file) => [file, await readFile(file, 'base64')]));
  };
  return { folder, run, entry, snapshot };
}

test('makes entries of posts, with dates, section, signature, pictures, files and old addresses', async () => {
  const { run, entry } = await makePlace();
  const report = await run();
  expect(report.stories).toEqual({ written: 9, renewed: 0, unchanged: 0, kept: 0, removed: 0 });
  expect(report).toMatchObject({ pages: 1, public: 6, skipped: { trash: 1, nav_menu_item: 1 } });
  expect(await entry('tin-tuc/2019/le-phat-dong')).toBe(`---
title: Lễ phát động thi đua & khen thưởng
state: đã duyệt
publishedAt: 2019-05-02T10:00
formerSlugs: [/2019/05/le-phat-dong/, /?p=10, /2019/05/le-phat-dong-cu/]
standfirst: >-
  Sáng 2/5, Tỉnh ủy phát động phong trào thi đua yêu nước.
section: phong-trao-thi-dua
byline: Nông Thị Lan
lead:
  src: le.jpg
  alt: Toàn cảnh lễ
tags: [thi đua]
---

Đoạn hai có [bài cũ](/tin-tuc/bai-khoi/), bài đã mất, giá \\<5 tỷ \\{x\\}.\\
Dòng mới.

<Picture src="anh-1.jpg" alt="Các đại biểu." caption="Các đại biểu." credit="Nông Lan" />

<Gallery pictures={[{ "src": "anh-1.jpg", "alt": "Ảnh thứ nhất", "caption": "Ảnh thứ nhất" }, { "src": "anh-2.jpg", "alt": "Ruộng bậc thang" }]} />

Xem [Kế hoạch](ke-hoach.pdf) và mẫu.

Chữ trong khung
`);
});

test('understands blocks, films, drafts, other clocks, repeated and missing names', async () => {
  const { run, entry } = await makePlace();
  await run({ sections: { 'Chuyên mục lạ': 'phong-trao-thi-dua' } });
  const blocks = await entry('tin-tuc/2019/bai-khoi');
  expect(blocks).toContain('section: phong-trao-thi-dua');
  expect(blocks).toContain('## Kết quả\n\n<Picture src="anh-2.jpg" alt="Ruộng bậc thang" />\n\n<Gallery');
  expect(blocks).toContain('[Xem phim trên YouTube](https://www.youtube.com/watch?v=abc123XYZ09)');
  expect(await entry('tin-tuc/2020/bai-khoi-2')).toContain('formerSlugs: [/2020/01/bai-khoi/, /?p=17]');
  expect(await entry('tin-tuc/2019/dang-viet')).toContain('state: nháp');
  expect(await entry('tin-tuc/2019/gio-quoc-te')).toContain('publishedAt: 2019-05-03T03:00');
  expect(await entry('tin-tuc/2019/mat-khau')).toContain('state: nháp');
  expect(await entry('tin-tuc/2019/dot-thi-dua')).toContain('title: Bài không có tiêu đề (wp:18)');
  expect(await entry('trang/gioi-thieu')).not.toContain('/gioi-thieu/');
});

test('tells what it did not understand, with an example', async () => {
  const { run } = await makePlace();
  const notes = new Map((await run()).notes.map((group) => [group.code, group]));
  expect(notes.get('shortcode-unknown')?.examples.map(({ detail }) => detail)).toEqual(['[khung]', 'wp:acme/counter']);
  expect(notes.get('picture-missing')?.examples[0]?.detail).toMatch(/mat\.jpg$/);
  expect(notes.get('document-kind')?.examples[0]).toMatchObject({ place: 'export.xml:6' });
  expect(notes.get('link-lost')?.examples[0]?.detail).toMatch(/khong-con/);
  expect(notes.get('section-unknown')?.examples[0]?.detail).toBe('la');
  expect(notes.get('author-unknown')?.examples[0]?.detail).toBe('admin');
  expect([notes.get('comments-unwanted')?.count, notes.get('comments-waiting')?.count]).toEqual([1, 1]);
});

test('brings in published comments as moderated, with nothing to reach their writers by', async () => {
  const { run, folder } = await makePlace();
  expect((await run()).comments).toEqual({ found: 3, added: 3 });
  const database = openSqlite(join(folder, 'data/lan-toa.sqlite'));
  const shown = await createCommentStore(database).published('tin-tuc/le-phat-dong');
  expect(shown.map(({ voice, name, text }) => [voice, name, text])).toEqual([
    ['reader', 'Bế Thị Hoa', 'Bài hay\nlắm'],
    ['newsroom', 'Ban biên tập', 'Cảm ơn bạn.'],
    ['reader', 'Bế Thị Hoa', 'Trả lời lời rác & hết'],
  ]);
  expect(shown[1]?.parent).toBe(shown[0]?.id);
  const everything = JSON.stringify(await database.all({ sql: 'SELECT * FROM comments', values: [] }));
  expect(everything).not.toMatch(/hoa@example\.vn|203\.0\.113/);
  await database.close();
});

test('changes nothing the second time', async () => {
  const { run, snapshot } = await makePlace();
  await run();
  const before = await snapshot();
  const again = await run();
  // The one whose picture was missing is looked at again, and found to be as it was.
  expect(again.stories).toMatchObject({ written: 0, renewed: 0, unchanged: 9 });
  expect(again.comments.added).toBe(0);
  expect(await snapshot()).toEqual(before);
});

test('writes anew what the old site has changed, but never over an editor', async () => {
  const { run, entry, folder } = await makePlace();
  await run();
  const edited = join(folder, 'content/tin-tuc/2019/bai-khoi/index.mdx');
  await writeFile(edited, `${await readFile(edited, 'utf8')}\nBiên tập viên thêm.\n`);
  await rm(join(folder, 'content/tin-tuc/2019/mat-khau'), { recursive: true });
  const changed = exportShapes.map((item) => ({
    ...item,
    ...(item.content ? { content: `${item.content}\n\nThêm.` } : {}),
  }));
  await writeFile(join(folder, 'export.xml'), writeExport(changed));
  expect((await run()).stories).toEqual({ written: 0, renewed: 7, unchanged: 0, kept: 1, removed: 1 });
  expect(await entry('tin-tuc/2019/bai-khoi')).toMatch(/Biên tập viên thêm\.\n$/);
  expect(await entry('tin-tuc/2019/gio-quoc-te')).toMatch(/Thêm\.\n$/);
});

test('takes a picture that was missing when it is there in a later run', async () => {
  const { run, entry, folder } = await makePlace();
  await run();
  await writeFile(
    join(folder, 'uploads/2019/05/mat.jpg'),
    await sharp({ create: { width: 9, height: 9, channels: 3, background: '#c00' } })
      .jpeg()
      .toBuffer(),
  );
  expect((await run()).stories).toMatchObject({ renewed: 1, unchanged: 8 });
  expect(await entry('tin-tuc/2019/thieu-anh')).toContain('  src: mat.jpg\n');
});

test('gives every story a place of its own beside what stands there, and leaves addresses that lead elsewhere', async () => {
  const { run, entry, folder } = await makePlace();
  const other = join(folder, 'content/tin-tuc/2019/le-phat-dong');
  await mkdir(other, { recursive: true });
  await writeFile(join(other, 'index.mdx'), '---\ntitle: Khác\nformerSlugs: ["/?p=11"]\n---\n\nKhác.\n');
  const report = await run();
  expect(await entry('tin-tuc/2019/le-phat-dong')).toContain('title: Khác');
  expect(await entry('tin-tuc/2019/le-phat-dong-2')).toContain('title: Lễ phát động');
  expect(await entry('tin-tuc/2019/bai-khoi')).toContain('formerSlugs: [/2019/05/bai-khoi/]');
  expect(report.notes.find(({ code }) => code === 'former-taken')?.examples[0]?.detail).toBe('/?p=11');
});
