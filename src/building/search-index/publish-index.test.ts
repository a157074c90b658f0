import { readFile, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { sourceOf } from '../../search/indexing/index-source.ts';
import type { SearchDocument } from '../../search/indexing/search-document.ts';
import { writeIndex } from '../../search/indexing/write-index.ts';
import { createOutput } from '../../testing/output-folder.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { publishIndex } from './publish-index.ts';

const root = 'tim-kiem/chi-muc/';
const story = (number: number, title: string): SearchDocument => ({
  url: `/tin-tuc/${number}/`,
  title,
  date: `2025-01-01T${number}`,
  kind: 'Tin tức',
  text: Array.from({ length: 40 }, (_, line) => `Xóm ${number} góp ${line} ngày công làm đường.`),
});
const archive = Array.from({ length: 100 }, (_, number) => story(number, `Bài số ${number}`));

test('puts what readers load with compressed copies into the output, and after an edit only what has another name', async () => {
  const folder = await createTemporaryFolder({});
  const { publish, names, at } = await createOutput();
  let counts = { fresh: 0, kept: 0 };
  const show = () => publish(async (tree) => (counts = await publishIndex(folder, tree)));
  await writeIndex(folder, archive.map(sourceOf));
  await show();
  const shown = await names();
  expect(counts).toEqual({
    fresh: shown.filter((name) => name.split('/').length === 4 && !/\.(?:br|gz)$/.test(name)).length,
    kept: 0,
  });
  expect(shown.some((name) => /\/goc-|\/[^/]+\/tu-/.test(name.slice(root.length - 1)))).toBe(false);
  const copy = shown.find((name) => name.endsWith('.json.br')) ?? '';
  const own = await readFile(at(copy.slice(0, -3)));
  expect(brotliDecompressSync(await readFile(at(copy)))).toEqual(own);
  // The files of the cache themselves, not copies of them.
  expect((await stat(at(copy.slice(0, -3)))).ino).toBe((await stat(join(folder, copy.slice(root.length, -3)))).ino);

  await writeIndex(
    folder,
    archive.map((document, number) => sourceOf(number === 7 ? story(7, 'Bài sửa lại') : document)),
  );
  await show();
  expect(counts.kept).toBeGreaterThan(counts.fresh);
  expect(counts.fresh).toBeLessThan(90);

  // What is published is not read again.
  const shard = (await readdir(folder)).find((name) => /^[0-9a-f]{16}$/.test(name)) ?? '';
  for (const name of await readdir(join(folder, shard)))
    if (!name.startsWith('dau-')) await rm(join(folder, shard, name));
  expect(await show()).toMatchObject({ written: 0, removed: 0 });
});
