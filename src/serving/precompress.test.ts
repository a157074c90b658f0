import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { precompressFolder } from './precompress.ts';

const PAGE = '<p>Lan tỏa những điều tốt đẹp.</p>'.repeat(100);

it('writes both copies beside what shrinks, and beside nothing else', async () => {
  const folder = await createTemporaryFolder({
    'index.html': PAGE,
    'tin-tuc/rss.xml': PAGE,
    '_astro/khung.Bx3k9Za2.css': PAGE,
    'nho.html': 'a'.repeat(256),
    'anh.webp': PAGE,
    _redirects: PAGE,
    'ngau-nhien.txt': crypto.getRandomValues(new Uint8Array(2_000)),
  });
  expect(await precompressFolder(folder)).toEqual({ written: 6, kept: 0, removed: 0 });
  const copies = (await readdir(folder, { recursive: true })).filter((name) => /\.(?:br|gz)$/.test(name)).sort();
  expect(copies).toEqual([
    '_astro/khung.Bx3k9Za2.css.br',
    '_astro/khung.Bx3k9Za2.css.gz',
    'index.html.br',
    'index.html.gz',
    'tin-tuc/rss.xml.br',
    'tin-tuc/rss.xml.gz',
  ]);
  expect(brotliDecompressSync(await readFile(path.join(folder, 'index.html.br'))).toString()).toBe(PAGE);
  expect(gunzipSync(await readFile(path.join(folder, 'index.html.gz'))).toString()).toBe(PAGE);
});

it('keeps fresh copies and renews those of a changed file', async () => {
  const folder = await createTemporaryFolder({ 'a.html': PAGE, 'b.html': PAGE });
  await precompressFolder(folder);
  expect(await precompressFolder(folder)).toEqual({ written: 0, kept: 4, removed: 0 });
  await writeFile(path.join(folder, 'a.html'), `${PAGE}Sửa`);
  await utimes(path.join(folder, 'a.html'), 1_000, 1_000);
  expect(await precompressFolder(folder)).toEqual({ written: 2, kept: 2, removed: 0 });
  expect(gunzipSync(await readFile(path.join(folder, 'a.html.gz'))).toString()).toMatch(/Sửa$/);
});

it.each([0.25, 1_795_363_150.507, 1_795_363_150.51, 1_795_363_150.999])(
  'knows its copies of a file dated %d s',
  async (seconds) => {
    const folder = await createTemporaryFolder({ 'a.html': PAGE });
    await utimes(path.join(folder, 'a.html'), seconds, seconds);
    await precompressFolder(folder);
    expect(await precompressFolder(folder)).toEqual({ written: 0, kept: 2, removed: 0 });
  },
);

it('removes copies whose source is gone or became small, and no one else’s files', async () => {
  const folder = await createTemporaryFolder({
    'a.html': PAGE,
    'b.html': PAGE,
    'so-lieu.csv.gz': gzipSync('1;2').fill(3, 9, 10),
    'goi.tar.gz': 'x',
  });
  await precompressFolder(folder);
  await rm(path.join(folder, 'a.html'));
  await writeFile(path.join(folder, 'b.html'), 'nhỏ');
  expect(await precompressFolder(folder)).toEqual({ written: 0, kept: 0, removed: 4 });
  expect((await readdir(folder)).sort()).toEqual(['b.html', 'goi.tar.gz', 'so-lieu.csv.gz']);
});

it('gives the same bytes for the same source, whenever it was written', async () => {
  const folders = await Promise.all([1, 2].map(() => createTemporaryFolder({ 'a.html': PAGE })));
  await utimes(path.join(String(folders[0]), 'a.html'), 1_000, 1_000);
  const bytes = await Promise.all(
    folders.map(async (folder) => {
      await precompressFolder(folder);
      return Promise.all(['a.html.br', 'a.html.gz'].map((name) => readFile(path.join(folder, name), 'base64')));
    }),
  );
  expect(bytes[0]).toEqual(bytes[1]);
  // Bytes 4 to 7 hold the time, byte 9 the operating system.
  expect(Buffer.from(String(bytes[0]?.[1]), 'base64').subarray(4, 10)).toEqual(Buffer.of(0, 0, 0, 0, 2, 255));
  expect((await stat(path.join(String(folders[0]), 'a.html.gz'))).mtimeMs).toBe(1_000_000);
});
