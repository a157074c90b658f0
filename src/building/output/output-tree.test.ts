import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createOutput } from '../../testing/output-folder.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { openOutput, type OutputTree } from './output-tree.ts';

const page = (words: string) => `<!doctype html><title>Bài</title>${`<p>${words}</p>`.repeat(50)}`;

test('shows nothing before it is published, then all of it with compressed copies of its age', async () => {
  const { publish, names, text, at, outDir, dataDir } = await createOutput();
  const tree = await openOutput({ outDir, dataDir });
  await tree.put('tin-tuc/a/index.html', page('a'));
  await tree.put('anh/a.webp', Buffer.from('ảnh'));
  await expect(stat(outDir)).rejects.toThrow();
  expect(await tree.publish()).toMatchObject({ number: 1, written: 2, removed: 0, kept: 0 });
  expect(await names()).toEqual([
    'anh/a.webp',
    'tin-tuc/a/index.html',
    'tin-tuc/a/index.html.br',
    'tin-tuc/a/index.html.gz',
  ]);
  const copies = await Promise.all(['.br', '.gz'].map((end) => readFile(at(`tin-tuc/a/index.html${end}`))));
  expect(brotliDecompressSync(copies[0] as Buffer).toString()).toBe(await text('tin-tuc/a/index.html'));
  expect(gunzipSync(copies[1] as Buffer).toString()).toBe(page('a'));
  const times = await Promise.all(
    ['', '.br', '.gz'].map(async (end) => (await stat(at(`tin-tuc/a/index.html${end}`))).mtimeMs),
  );
  expect(new Set(times).size).toBe(1);
  expect(await publish((next) => next.put('tin-tuc/a/index.html', page('a')))).toMatchObject({
    written: 0,
    removed: 1,
  });
});

test('writes what changed, keeps what is the same untouched, and takes away what nobody named', async () => {
  const { publish, names, at } = await createOutput();
  await publish(async (tree) => {
    for (const name of ['a', 'b', 'c', 'd']) await tree.put(`${name}/index.html`, page(name));
    await tree.put('_astro/x.css', 'a{}');
  });
  const before = await stat(at('a/index.html'));
  const counts = await publish(async (tree) => {
    await tree.put('a/index.html', page('a'));
    expect(tree.keep('b/index.html')).toBe(true);
    expect(tree.keep('e/index.html')).toBe(false);
    expect(tree.keepBelow('_astro/')).toBe(1);
    await tree.put('c/index.html', 'nhỏ');
  });
  expect(counts).toMatchObject({
    number: 2,
    written: 1,
    removed: 1,
    kept: 3,
    changed: ['c/index.html'],
    gone: ['d/index.html'],
  });
  const after = await stat(at('a/index.html'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  expect(await names()).toEqual([
    ...['_astro/x.css', 'a/index.html', 'a/index.html.br', 'a/index.html.gz'],
    ...['b/index.html', 'b/index.html.br', 'b/index.html.gz', 'c/index.html'],
  ]);
  expect(await readdir(at(''))).not.toContain('d');
});

test('does not count a publication in which nothing changed', async () => {
  const { publish } = await createOutput();
  await publish((tree) => tree.put('index.html', 'một'));
  expect(await publish((tree) => tree.put('index.html', 'một'))).toMatchObject({ number: 1, written: 0, kept: 1 });
});

test('links what is placed once, with the copies beside it, and never looks at it again', async () => {
  const { publish, at } = await createOutput();
  const source = await createTemporaryFolder({ 'a.json': 'x'.repeat(500), 'a.json.br': 'nén', 'a.json.gz': 'cũ' });
  const age = (await stat(join(source, 'a.json'))).mtime;
  await utimes(join(source, 'a.json'), age, age);
  await utimes(join(source, 'a.json.br'), age, age);
  await utimes(join(source, 'a.json.gz'), 1, 1);
  const place = (digest: string) => publish((tree) => tree.place('du-lieu/a.json', join(source, 'a.json'), digest));
  await place('digest-1');
  expect((await stat(at('du-lieu/a.json'))).ino).toBe((await stat(join(source, 'a.json'))).ino);
  expect(await readFile(at('du-lieu/a.json.br'), 'utf8')).toBe('nén');
  expect(await readdir(at('du-lieu'))).not.toContain('a.json.gz');
  await rm(join(source, 'a.json'));
  expect(await place('digest-1')).toMatchObject({ written: 0, kept: 1 });
  await expect(place('digest-2')).rejects.toThrow(/a\.json/);
  expect(await readFile(at('du-lieu/a.json'), 'utf8')).toHaveLength(500);
});

test('forgets what was abandoned', async () => {
  const { publish, names, outDir, dataDir } = await createOutput();
  await publish((tree) => tree.put('index.html', 'một'));
  const tree = await openOutput({ outDir, dataDir });
  await tree.put('index.html', page('hai'));
  await tree.abandon();
  expect(await names()).toEqual(['index.html']);
  expect(await publish((next) => void next.keep('index.html'))).toMatchObject({ written: 0 });
});

test('lets a file become a folder and a folder a file', async () => {
  const { publish, names } = await createOutput();
  await publish(async (tree) => {
    await tree.put('a', 'tệp');
    await tree.put('b/c/index.html', 'trang');
  });
  await publish(async (tree) => {
    await tree.put('a/index.html', 'trang');
    await tree.put('b', 'tệp');
  });
  expect(await names()).toEqual(['a/index.html', 'b']);
});

test('keeps a download that has the name of another file’s copy', async () => {
  const { publish, text } = await createOutput();
  await publish(async (tree) => {
    await tree.put('so-lieu.csv', 'a;b\n'.repeat(200));
    await tree.put('so-lieu.csv.gz', 'tải về');
  });
  expect(await text('so-lieu.csv.gz')).toBe('tải về');
});

test.each(['', '/a', 'a/', '../a', 'a/../b', 'a//b', 'a\nb', './a'])('refuses the path %j', async (path) => {
  const { publish } = await createOutput();
  await expect(publish((tree) => tree.put(path, 'x'))).rejects.toThrow(/no path/);
});

test.each<[string, (at: (path: string) => string) => Promise<unknown>]>([
  ['was deleted', (at) => rm(at(''), { recursive: true })],
  [
    'was copied over',
    (at) =>
      rm(at('a'), { recursive: true })
        .then(() => mkdir(at('a')))
        .then(() => writeFile(at('a/index.html'), page('b'))),
  ],
  ['lost a page', (at) => rm(at('a'), { recursive: true })],
  ['lost a copy', (at) => rm(at('a/index.html.br'))],
  ['was written in', (at) => writeFile(at('b/index.html'), 'lạ')],
  ['holds something strange', (at) => writeFile(at('la.txt'), 'lạ')],
  [
    'was made anew',
    async (at) => {
      await rename(at(''), at('../cu'));
      await mkdir(at(''));
      await rename(at('../cu/a'), at('a'));
    },
  ],
])('makes whole an output folder that %s', async (_what, spoil) => {
  const { publish, names, text, at } = await createOutput();
  const all = async (tree: OutputTree) => {
    for (const name of ['a', 'b'])
      if (!tree.keep(`${name}/index.html`)) await tree.put(`${name}/index.html`, page(name));
  };
  await publish(all);
  await spoil(at);
  await publish(all);
  expect(await names()).toEqual(
    ['a', 'b'].flatMap((name) => ['', '.br', '.gz'].map((end) => `${name}/index.html${end}`)),
  );
  expect([await text('a/index.html'), await text('b/index.html')]).toEqual([page('a'), page('b')]);
  expect(await publish(all)).toMatchObject({ written: 0, kept: 2 });
});
