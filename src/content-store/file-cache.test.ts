import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { FileCache, writeWhole } from './file-cache.ts';

async function createCache(version = '1') {
  const folder = await createTemporaryFolder({ 'a.txt': 'một' });
  const store = path.join(folder, 'cache/values.json');
  const open = (as = version) => FileCache.open<string>(store, as);
  return { folder, file: path.join(folder, 'a.txt'), store, open };
}

const compute = (bytes: Buffer) => bytes.toString();

test('computes once and remembers', async () => {
  const { file, open } = await createCache();
  const first = await open();
  expect(await first.get(file, compute)).toBe('một');
  await first.save();
  const second = await open();
  expect(await second.get(file, () => 'khác')).toBe('một');
  expect([first.computed, second.computed]).toEqual([1, 0]);
});

test('looks at the digest when only the time stamp changed', async () => {
  const { file, open } = await createCache();
  const first = await open();
  await first.get(file, compute);
  await first.save();
  await utimes(file, 1000, 1000);
  expect(await (await open()).get(file, () => 'khác')).toBe('một');
});

test('does not trust the time stamp of a file that was changed within the last tick of the clock', async () => {
  const { file, store, open } = await createCache();
  const first = await open();
  await first.get(file, compute);
  await first.save();
  await writeFile(file, 'hai!!');
  const { mtimeMs, ctimeMs } = await stat(file);
  const kept = JSON.parse(await readFile(store, 'utf8')) as { files: [string, object][] };
  const files = kept.files.map(([name, cached]) => [name, { ...cached, mtimeMs, ctimeMs }]);
  await writeFile(store, JSON.stringify({ ...kept, files }));
  expect(await (await open()).get(file, compute)).toBe('hai!!');
});

test('forgets everything when the version of the code changed', async () => {
  const { file, open } = await createCache();
  const first = await open();
  await first.get(file, compute);
  await first.save();
  expect(await (await open('2')).get(file, () => 'khác')).toBe('khác');
});

test('forgets files that a run did not ask for', async () => {
  const { file, folder, open } = await createCache();
  const first = await open();
  await first.get(file, compute);
  await first.save();
  await writeFile(path.join(folder, 'b.txt'), 'hai');
  const second = await open();
  await second.get(path.join(folder, 'b.txt'), compute);
  await second.save();
  expect(await (await open()).get(file, () => 'khác')).toBe('khác');
});

test('computes again what is not usable any more', async () => {
  const { file, open } = await createCache();
  const first = await open();
  await first.get(file, compute);
  await first.save();
  expect(
    await (
      await open()
    ).get(
      file,
      () => 'khác',
      () => false,
    ),
  ).toBe('khác');
});

test('rejects for a file that is not there', async () => {
  const { folder, open } = await createCache();
  await expect((await open()).get(path.join(folder, 'c.txt'), compute)).rejects.toThrow('ENOENT');
});

test('writers at the same time leave one whole file and no rest', async () => {
  const { folder, store } = await createCache();
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
  await Promise.all(texts.map((text) => writeWhole(store, text)));
  expect((await stat(store)).size % 10_000).toBe(0);
  expect(await readdir(path.join(folder, 'cache'))).toEqual(['values.json']);
});
