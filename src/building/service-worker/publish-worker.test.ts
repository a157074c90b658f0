import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { WorkerSetup } from '../../components/reader/offline/worker-setup.ts';
import { createTemporaryFolder } from '../../testing/temporary-folder.ts';
import { publishWorker } from './publish-worker.ts';

const site = {
  'ngoai-tuyen/index.html':
    '<link rel="stylesheet" href="/_astro/site.css"><script type="module" src="/_astro/kept.js"></script>',
  'da-luu/index.html': '<link rel="stylesheet" href="/_astro/site.css">',
  'tin-tuc/a/index.html': '<link rel="stylesheet" href="/_astro/story.css">',
  'hien-thi.js': '',
  '_astro/site.css': '@font-face{src:url(/_astro/chu.woff2)}',
  '_astro/chu.woff2': 'chữ',
  '_astro/kept.js': 'import"./part.js"',
  '_astro/part.js': '',
  '_astro/story.css': '',
};

/** Publishes and starts the worker as a browser does; returns its set-up and the events that it listens to. */
async function publish(folder: string, offline = true) {
  let script = '';
  const tree = {
    read: (path: string) => readFile(join(folder, path)),
    put: async (_path: string, code: Uint8Array | string) => void (script = String(code)),
  };
  await publishWorker(tree, { offline, withdrawn: ['/tin-tuc/b/', '/tin-tuc/a/'] });
  const listens: string[] = [];
  const self = { addEventListener: (name: string) => listens.push(name), navigator: {}, location: { origin: '' } };
  const setup = runInNewContext(`${script};typeof SETUP==='undefined'?undefined:SETUP`, {
    self,
    caches: {},
    fetch: {},
  }) as WorkerSetup | undefined;
  return { listens, setup };
}

test('brings the offline pages and what they load, nothing of the stories', async () => {
  const { listens, setup } = await publish(await createTemporaryFolder(site));
  expect(setup?.shell).toEqual([
    '/_astro/chu.woff2',
    '/_astro/kept.js',
    '/_astro/part.js',
    '/_astro/site.css',
    '/da-luu/',
    '/hien-thi.js',
    '/ngoai-tuyen/',
  ]);
  expect(setup?.withdrawn).toEqual(['/tin-tuc/a/', '/tin-tuc/b/']);
  expect(listens).toEqual(['install', 'activate', 'fetch', 'message']);
});

test('has a new version when a file that it brings changes, and only then', async () => {
  const folder = await createTemporaryFolder(site);
  const first = (await publish(folder)).setup?.version;
  await writeFile(join(folder, 'tin-tuc/a/index.html'), 'khác');
  expect((await publish(folder)).setup?.version).toBe(first);
  await writeFile(join(folder, '_astro/part.js'), 'khác');
  expect((await publish(folder)).setup?.version).not.toBe(first);
});

test('removes itself from the device when offline reading is off, and answers nothing', async () => {
  const { listens, setup } = await publish(await createTemporaryFolder(site), false);
  expect(setup).toBeUndefined();
  expect(listens).toEqual(['install', 'activate']);
});
