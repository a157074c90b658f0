import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { article, createContentFolder } from '../../testing/content-folder.ts';
import { createTemporaryFolder, type FolderContent } from '../../testing/temporary-folder.ts';
import { createStoryIndex } from './story-index.ts';

const FILE = 'tin-tuc/2026/a/index.mdx';

async function openIndex(files: FolderContent) {
  const contentDir = await createContentFolder(files);
  const dataDir = await createTemporaryFolder({});
  const index = createStoryIndex(contentDir, dataDir);
  return { contentDir, dataDir, index, own: async (id: string) => (await index.all()).get(id)?.own };
}

test.each([
  ['no front matter', 'Chỉ có chữ.'],
  ['front matter that does not end', '---\ntitle: A\n'],
  ['YAML that is none', '---\ntitle: [\n---\n'],
  ['a list for front matter', '---\n- a\n---\n'],
  ['fields of other kinds', '---\ntitle: 5\nstate: xong\npublishedAt: mai\nwithdrawn: true\nauthors: lan\n---\n'],
])('a story with %s is listed, under its slug, and not as approved', async (_, source) => {
  const { own } = await openIndex({ [FILE]: source });
  expect(await own('tin-tuc/a')).toMatchObject({
    ...{ title: 'a', folder: 'tin-tuc/2026/a', section: '', signed: '', sample: false },
    fields: { state: 'nháp', publishedAt: '9999-12-31T23:59' },
  });
});

it('reads title, fields, section and who signed', async () => {
  const { own } = await openIndex({
    [FILE]: article('authors: [lan, mai]\nsample: true\nembargoUntil: 2026-12-01T08:00'),
    'tin-tuc/2026/b/index.mdx': article('authors: [lan]\nbyline: P.V'),
  });
  expect(await own('tin-tuc/a')).toMatchObject({
    ...{ title: 'Bài thử', section: 'tin', signed: 'lan, mai', sample: true },
    fields: { state: 'đã duyệt', publishedAt: '2026-11-01T08:00', embargoUntil: '2026-12-01T08:00' },
  });
  expect((await own('tin-tuc/b'))?.signed).toBe('P.V');
});

it('puts a copy beside its story, and lists one whose story is gone', async () => {
  const { index } = await openIndex({
    [FILE]: article(),
    [`.toa-soan/ban-sua/${FILE}`]: article().replace('Bài thử', 'Bản đang sửa'),
    '.toa-soan/ban-sua/tin-tuc/2026/mo-coi/index.mdx': article(),
    '.toa-soan/ban-sua/khong-la-loai/2026/x/index.mdx': article(),
  });
  const all = await index.all();
  expect([...all.keys()].sort()).toEqual(['tin-tuc/a', 'tin-tuc/mo-coi']);
  expect(all.get('tin-tuc/a')).toMatchObject({ own: { title: 'Bài thử' }, copy: { title: 'Bản đang sửa' } });
  expect(all.get('tin-tuc/mo-coi')?.own).toBeUndefined();
});

it('sees what changed since, and one that is deleted; another process reads the same from the cache', async () => {
  const { contentDir, dataDir, own } = await openIndex({ [FILE]: article() });
  expect((await own('tin-tuc/a'))?.title).toBe('Bài thử');
  await writeFile(join(contentDir, FILE), article().replace('Bài thử', 'Tên mới hơn'));
  await utimes(join(contentDir, FILE), 1, 2);
  expect((await own('tin-tuc/a'))?.title).toBe('Tên mới hơn');
  const other = await createStoryIndex(contentDir, dataDir).all();
  expect(other.get('tin-tuc/a')?.own?.title).toBe('Tên mới hơn');
  await rm(join(contentDir, 'tin-tuc'), { recursive: true });
  expect(await own('tin-tuc/a')).toBeUndefined();
});
