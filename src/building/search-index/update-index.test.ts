import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createSearch } from '../../search/query/create-search.ts';
import { article, createReader } from '../../testing/content-folder.ts';
import { makePdf } from '../../testing/make-pdf.ts';
import { siteOf } from '../site-of.ts';
import { indexFolder, updateIndex } from './update-index.ts';

const now = '2026-11-22T12:00';
const plan = 'documents:\n  - { kind: Kế hoạch, title: Làm đường, file: ke-hoach.pdf }';

async function createIndexed(files: Parameters<typeof createReader>[0]) {
  const reader = await createReader(files, now);
  const cacheDir = join(reader.dataDir, 'cache');
  const folder = indexFolder(cacheDir);
  const search = () => createSearch((path) => readFile(join(folder, path), 'utf8'));
  return {
    ...reader,
    update: async () => {
      const content = await reader.read();
      return updateIndex(siteOf(content, now), content, cacheDir, folder);
    },
    find: async (text: string) => (await search().find({ text })).hits.map(({ url }) => url),
  };
}

test('indexes body and attached file, and again only what changed', async () => {
  const { at, update, find } = await createIndexed({
    'tin-tuc/duong/index.mdx': article(plan, 'Xóm nào cũng góp công.'),
    'tin-tuc/duong/ke-hoach.pdf': makePdf(['Mỗi nhà đóng góp một ngày công trong tháng.']),
  });
  expect(await update()).toMatchObject({ documents: 1, written: 1, findings: [] });
  expect(await find('gop cong')).toEqual(['/tin-tuc/duong/']);
  expect(await find('"ngày công trong tháng"')).toEqual(['/tin-tuc/duong/']);
  expect(await update()).toMatchObject({ documents: 1, written: 0 });
  await writeFile(at('tin-tuc/duong/index.mdx'), article(plan, 'Xóm nào cũng trồng cây.'));
  expect(await update()).toMatchObject({ documents: 1, written: 1 });
  expect(await find('trồng cây')).toEqual(['/tin-tuc/duong/']);
});

test('forgets a story that is taken back', async () => {
  const { at, update, find } = await createIndexed({
    'tin-tuc/o-lai/index.mdx': article('', 'Trồng cây gây rừng.'),
    'tin-tuc/rut-lai/index.mdx': article('', 'Trồng cây ăn quả.'),
  });
  await update();
  expect(await find('trồng cây')).toHaveLength(2);
  await rm(at('tin-tuc/rut-lai'), { recursive: true });
  await update();
  expect(await find('trồng cây')).toEqual(['/tin-tuc/o-lai/']);
});

test('warns of a file that cannot be read, and indexes the story all the same', async () => {
  const { update, find } = await createIndexed({
    'tin-tuc/hong/index.mdx': article(plan, 'Trồng cây gây rừng.'),
    'tin-tuc/hong/ke-hoach.pdf': '%PDF-1.4 hỏng',
  });
  const { findings } = await update();
  expect(findings).toEqual([
    {
      severity: 'warning',
      code: 'attachment-unread',
      file: 'tin-tuc/hong/index.mdx',
      args: { name: 'ke-hoach.pdf', reason: 'broken' },
    },
  ]);
  expect((await update()).findings).toEqual(findings);
  expect(await find('gây rừng')).toEqual(['/tin-tuc/hong/']);
});
