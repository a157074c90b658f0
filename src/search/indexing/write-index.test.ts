import { link, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import type { Catalogue } from '../format/index-files.ts';
import type { SearchDocument } from './search-document.ts';
import { sourceOf } from './index-source.ts';
import { writeIndex } from './write-index.ts';

const story = (date: string, title: string): SearchDocument => ({
  url: `/tin-tuc/${date}/`,
  title,
  date,
  kind: 'Tin tức',
  text: ['Bà con thi đua.'],
});
const documents = [
  story('2024-01-05', 'Tháng giêng'),
  story('2024-02-05', 'Tháng hai'),
  story('2024-03-05', 'Tháng ba'),
];
const archive = documents.map(sourceOf);
const options = { shardSizes: [1] };

async function catalogueOf(folder: string): Promise<Catalogue> {
  return JSON.parse(await readFile(join(folder, 'muc-luc.json'), 'utf8')) as Catalogue;
}

it('leaves shards alone that did not change, and removes what nothing names', async () => {
  const folder = await createTemporaryFolder({});
  expect(await writeIndex(folder, archive, options)).toEqual({ documents: 3, shards: 3, written: 3 });
  const before = await catalogueOf(folder);
  const oldest = before.shards.at(-1)?.name ?? '';
  const { mtimeMs } = await stat(join(folder, oldest));
  expect(await writeIndex(folder, [...archive, sourceOf(story('2024-03-06', 'Bài mới'))], options)).toEqual({
    documents: 4,
    shards: 3,
    written: 1,
  });
  const after = await catalogueOf(folder);
  expect(after.shards.slice(1)).toEqual(before.shards.slice(1));
  expect((await stat(join(folder, oldest))).mtimeMs).toBe(mtimeMs);
  expect((await readdir(folder)).sort()).toEqual(
    ['muc-luc.json', after.vocabulary, ...after.shards.map(({ name }) => name)].sort(),
  );
});

it('writes the same names for the same documents in any order, and everything anew after the code changed', async () => {
  const [first, second, third] = [
    await createTemporaryFolder({}),
    await createTemporaryFolder({}),
    await createTemporaryFolder({}),
  ];
  await writeIndex(first, archive, options);
  await writeIndex(second, archive.toReversed(), options);
  await writeIndex(third, archive, options);
  expect(await catalogueOf(second)).toEqual(await catalogueOf(first));
  const file = async () => {
    const { name, head } = (await catalogueOf(third)).shards[0] ?? { name: '', head: '' };
    return join(third, name, `dau-${head}.json`);
  };
  const published = join(await createTemporaryFolder({}), 'dau.json');
  await link(await file(), published);
  expect(await writeIndex(third, archive, { ...options, codeVersion: '2' })).toMatchObject({ written: 3 });
  expect(await catalogueOf(third)).toEqual(await catalogueOf(first));
  // Readers are sent the file that stood there: it is never written in.
  expect((await stat(published)).nlink).toBe(1);
});

it('removes what an interrupted run left', async () => {
  const folder = await createTemporaryFolder({});
  await writeFile(join(folder, 'dang-do.new'), '');
  await writeIndex(folder, archive, options);
  expect(await readdir(folder)).not.toContain('dang-do.new');
});

/** Documents of one month whose texts share few words. */
const month = (count: number) =>
  Array.from({ length: count }, (_, number) => ({
    ...story(
      `2024-01-${String((number % 28) + 1).padStart(2, '0')}T${String(number).padStart(5, '0')}`,
      `Bài ${number}`,
    ),
    text: Array.from({ length: 12 }, (_, line) => `xã ${number} ${line} thi đua ${number * line} hội ${line * line}`),
  }));

it('touches few files for an edit of one story among many, and nothing that others share', async () => {
  const folder = await createTemporaryFolder({});
  const many = month(640);
  const read: string[] = [];
  const sources = (list: readonly SearchDocument[]) =>
    list.map((document) => ({
      ...sourceOf(document),
      read: () => (read.push(document.url), Promise.resolve(document)),
    }));
  await writeIndex(folder, sources(many));
  const shard = (await catalogueOf(folder)).shards[0]?.name ?? '';
  const before = new Set(await readdir(join(folder, shard)));
  read.length = 0;
  const edited = many.map((document, number) => (number === 300 ? { ...document, title: 'Bài sửa lại' } : document));
  await writeIndex(folder, sources(edited));
  expect(read).toEqual([edited[300]?.url]);
  expect((await catalogueOf(folder)).shards[0]?.name).toBe(shard);
  const after = await readdir(join(folder, shard));
  const fresh = after.filter((name) => !before.has(name));
  expect(after.length).toBeGreaterThan(700);
  // Its group of fragments, a few sections of blocks, head, facets and what is kept for the next run.
  expect(fresh.filter((name) => name.endsWith('.json')).length).toBeLessThanOrEqual(66);
  expect(fresh.length).toBeLessThan(150);
});

it('proposes the labels that stories share', async () => {
  const folder = await createTemporaryFolder({});
  await writeIndex(
    folder,
    documents.map((document) => sourceOf({ ...document, campaign: 'Dân vận khéo' })),
  );
  expect((await catalogueOf(folder)).suggestions).toEqual(['Dân vận khéo']);
});
