import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../../serving/list-files.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { publishIndex } from './publish-index.ts';

const shard = 'tim-kiem/chi-muc/0a1b2c3d4e5f6071';

test('puts the index with its compressed copies into the output, and compresses what is new alone', async () => {
  const kept = await createTemporaryFolder({
    'muc-luc.json': '{}',
    '0a1b2c3d4e5f6071/tu.txt': 'từ\n'.repeat(600),
    '0a1b2c3d4e5f6071/0.txt': 'khối\n'.repeat(600),
    '0a1b2c3d4e5f6071/bai/0.json': '{}',
  });
  const [first, second] = [await createTemporaryFolder({}), await createTemporaryFolder({})];
  expect(await publishIndex(kept, first)).toBe(5);
  expect((await listFiles(first)).map(({ name }) => name)).toEqual([
    `${shard}/0.txt`,
    `${shard}/0.txt.br`,
    `${shard}/0.txt.gz`,
    `${shard}/bai/0.json`,
    'tim-kiem/chi-muc/muc-luc.json',
  ]);
  expect(brotliDecompressSync(await readFile(join(first, `${shard}/0.txt.br`))).toString()).toBe('khối\n'.repeat(600));
  const { mtimeMs } = await stat(join(kept, '0a1b2c3d4e5f6071/0.txt.br'));
  await writeFile(join(kept, '0a1b2c3d4e5f6071/1.txt'), 'mới\n'.repeat(600));
  expect(await publishIndex(kept, second)).toBe(8);
  expect((await stat(join(second, `${shard}/0.txt.br`))).mtimeMs).toBe(mtimeMs);
});
