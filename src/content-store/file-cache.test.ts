import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { FileCache, writeWhole } from './file-cache.ts';

async function createCache(version = '1') {
  const folder = await createTemporaryFolder({ 'a.txt': 'một' });
  const store = path.join(folder, 'cache/values');
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

test('writes only the part of a file that changed', async () => {
  const { file, folder, store, open } = await createCache();
  const others = Array.from({ length: 20 }, (_, number) => path.join(folder, `${number}.txt`));
  for (const other of others) await writeFile(other, 'yên');
  const run = async () => {
    const cache = await open();
    for (const each of [file, ...others]) await cache.get(each, compute);
    await cache.save();
    const parts = (await readdir(store)).sort();
    return Promise.all(parts.map(async (name) => `${name} ${(await stat(path.join(store, name))).ino}`));
  };
  for (const each of [file, ...others]) await utimes(each, 1000, 1000);
  // A change of the time stamp of a file's record stays until it is old enough to be trusted.
  const before = await run();
  await writeFile(file, 'một bài dài hơn');
  const after = await run();
  expect(after.filter((part) => !before.includes(part))).toHaveLength(1);
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
  for (const part of await readdir(store)) {
    const kept = JSON.parse(await readFile(path.join(store, part), 'utf8')) as { files: [string, object][] };
    const files = kept.files.map(([name, cached]) => [name, { ...cached, mtimeMs, ctimeMs }]);
    await writeFile(path.join(store, part), JSON.stringify({ ...kept, files }));
  }
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
  const { folder } = await createCache();
  const store = path.join(folder, 'cache/values.json');
  const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
  await Promise.all(texts.map((text) => writeWhole(store, text)));
  expect((await stat(store)).size % 10_000).toBe(0);
  expect(await readdir(path.join(folder, 'cache'))).toEqual(['values.json']);
});
