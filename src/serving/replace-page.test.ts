import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compressFolder } from '../testing/compress-folder.ts';
import { startSite } from '../testing/listening-site.ts';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { buildManifest, refreshFile } from './build-manifest.ts';
import { replacePage } from './replace-page.ts';

const page = (words: string) => `<!doctype html><title>Bài</title>${`<p>${words}</p>`.repeat(200)}`;
const name = 'tin-tuc/a/index.html';

async function contentsOf(folder: string) {
  const names = (await readdir(join(folder, 'tin-tuc/a'))).sort();
  return Promise.all(names.map(async (each) => [each, await readFile(join(folder, 'tin-tuc/a', each), 'hex')]));
}

it('leaves what a build would leave, copies included', async () => {
  const [patched, built] = await Promise.all([
    createTemporaryFolder({ [name]: page('trước') }),
    createTemporaryFolder({ [name]: page('sau') }),
  ]);
  await compressFolder(patched);
  await compressFolder(built);
  await replacePage(join(patched, name), page('sau'));
  expect(await contentsOf(patched)).toEqual(await contentsOf(built));
  const times = await Promise.all(
    ['', '.br', '.gz'].map(async (end) => (await stat(join(patched, name + end))).mtimeMs),
  );
  expect(Math.max(...times) - Math.min(...times)).toBeLessThan(1);
});

it('takes the copies away when the page has become small', async () => {
  const folder = await createTemporaryFolder({ [name]: page('trước') });
  await compressFolder(folder);
  await replacePage(join(folder, name), '<p>nhỏ</p>');
  expect((await contentsOf(folder)).map(([each]) => each)).toEqual(['index.html']);
});

it('is served from the next request on, and no other file is read again', async () => {
  const site = await startSite({ [name]: page('trước'), 'b.html': 'khác' });
  const before = await buildManifest(site.folder);
  expect((await site.ask('/tin-tuc/a/')).body.toString()).toContain('trước');
  await replacePage(join(site.folder, name), page('sau'));
  const after = await refreshFile(before, site.folder, name);
  site.swap(after);
  expect((await site.ask('/tin-tuc/a/')).body.toString()).toContain('sau');
  expect(after.files.get('/b.html')).toBe(before.files.get('/b.html'));
});
