import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createOutput } from '../../testing/output-folder.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { publishIndex } from './publish-index.ts';

const root = 'tim-kiem/chi-muc';
const [older, newer] = ['0a1b2c3d4e5f6071', '1a1b2c3d4e5f6071'];
const catalogue = (...names: (string | undefined)[]) =>
  JSON.stringify({ version: 1, shards: names.map((name) => ({ name })), vocabulary: 'tu-0a1b2c3d4e5f6071.txt' });
const shard = (name: string | undefined) => ({
  [`${name}/dau.json`]: '{}',
  [`${name}/tu.txt`]: 'từ\n'.repeat(600),
  [`${name}/0.txt`]: 'khối\n'.repeat(600),
  [`${name}/bai/0.json`]: '{}',
});

test('puts the index with its compressed copies into the output, and does not look at a shard again', async () => {
  const kept = await createTemporaryFolder({
    'muc-luc.json': catalogue(older),
    'tu-0a1b2c3d4e5f6071.txt': 'từ',
    ...shard(older),
    ...shard(newer),
  });
  const { publish, names, at } = await createOutput();
  let counts = {};
  const show = () => publish(async (tree) => (counts = await publishIndex(kept, tree)));
  await show();
  expect(counts).toEqual({ fresh: 1, kept: 0 });
  expect(await names()).toEqual([
    `${root}/${older}/0.txt`,
    `${root}/${older}/0.txt.br`,
    `${root}/${older}/0.txt.gz`,
    `${root}/${older}/bai/0.json`,
    `${root}/${older}/dau.json`,
    `${root}/muc-luc.json`,
    `${root}/tu-0a1b2c3d4e5f6071.txt`,
  ]);
  const copy = join(root, `${older}/0.txt.br`);
  expect(brotliDecompressSync(await readFile(at(copy))).toString()).toBe('khối\n'.repeat(600));
  expect((await stat(at(copy))).ino).toBe((await stat(join(kept, `${older}/0.txt.br`))).ino);

  await rm(join(kept, `${older}/0.txt`));
  await writeFile(join(kept, 'muc-luc.json'), catalogue(newer, older));
  expect(await show()).toMatchObject({ written: 4, removed: 0, kept: 4 });
  expect(counts).toEqual({ fresh: 1, kept: 1 });
});
