import { describe, expect, test } from 'vitest';
import { memoryCaches } from '../../../testing/memory-caches.ts';
import { createKeptStore, type StoreParts } from './kept-store.ts';

const html = (...paths: string[]): Response =>
  new Response(`<title>Bài &amp; ảnh</title>${paths.map((path) => `<img src="${path}">`).join('')}`, {
    headers: { 'content-type': 'text/html' },
  });

/** A site of a few files; `asked` is what went over the network. */
function createDevice(files: Readonly<Record<string, () => Response>>, parts: Partial<StoreParts> = {}) {
  const asked: string[] = [];
  const caches = memoryCaches();
  const fetch = (path: string): Promise<Response> => {
    asked.push(path);
    return Promise.resolve(files[path]?.() ?? new Response('', { status: 404 }));
  };
  return { asked, caches, store: createKeptStore({ caches, fetch, now: () => 5, sparesData: false, ...parts }) };
}

const site = {
  '/tin-tuc/a/': () => html('/_astro/site.css', '/anh/aa-480.webp', '/anh/aa-800.webp', '/anh/chung-800.webp'),
  '/tin-tuc/b/': () => html('/_astro/site.css', '/anh/chung-800.webp'),
  '/_astro/site.css': () => new Response('@font-face{src:url(/_astro/chu.woff2)}'),
  '/_astro/chu.woff2': () => new Response('chữ'),
  '/anh/aa-800.webp': () => new Response('ảnh'),
  '/anh/chung-800.webp': () => new Response('ảnh chung'),
};

describe('save', () => {
  test('fetches the page, one file a picture, its styles and their letters', async () => {
    const { asked, store } = createDevice(site);
    expect(await store.save('/tin-tuc/a/')).toBe(true);
    expect(asked.sort()).toEqual([
      '/_astro/chu.woff2',
      '/_astro/site.css',
      '/anh/aa-800.webp',
      '/anh/chung-800.webp',
      '/tin-tuc/a/',
    ]);
    for (const path of asked) expect(await store.find(path)).toBeDefined();
  });

  test('says no when the page cannot be fetched', async () => {
    expect(await createDevice({}).store.save('/tin-tuc/a/')).toBe(false);
  });

  test('takes only pictures that are on the device when the reader spares data', async () => {
    const { asked, store } = createDevice(site, { sparesData: true });
    await store.putFile('pictures', '/anh/aa-480.webp', new Response('ảnh'));
    await store.save('/tin-tuc/a/');
    expect(asked.filter((path) => path.startsWith('/anh/'))).toEqual([]);
    expect(await store.find('/anh/aa-480.webp')).toBeDefined();
  });
});

test('renews a saved page where it lies, so that a correction reaches it', async () => {
  const { caches, store } = createDevice(site);
  await store.save('/tin-tuc/a/');
  await store.keep('/tin-tuc/a/', new Response('<title>Đã sửa</title>'));
  expect(await (await (await caches.open('lt-da-luu')).match('/tin-tuc/a/'))?.text()).toContain('Đã sửa');
  expect(await (await caches.open('lt-trang')).keys()).toEqual([]);
});

test('forgets a page with what only it needed', async () => {
  const { store } = createDevice(site);
  await store.save('/tin-tuc/a/');
  await store.save('/tin-tuc/b/');
  await store.forget('/tin-tuc/a/');
  expect(await store.find('/tin-tuc/a/')).toBeUndefined();
  expect(await store.find('/anh/aa-800.webp')).toBeUndefined();
  for (const path of ['/tin-tuc/b/', '/anh/chung-800.webp', '/_astro/site.css', '/_astro/chu.woff2'])
    expect(await store.find(path)).toBeDefined();
});

test('keeps the old styles of a kept page when a new version comes, and nothing else of the old one', async () => {
  const { caches, store } = createDevice({});
  const old = await caches.open('lt-khung-cu');
  await old.put('/_astro/site.css', site['/_astro/site.css']());
  await old.put('/_astro/chu.woff2', new Response('chữ'));
  await old.put('/_astro/khac.css', new Response(''));
  await old.put('/ngoai-tuyen/', html());
  await store.keep('/tin-tuc/b/', site['/tin-tuc/b/']());
  await store.retireShells('lt-khung-moi');
  await store.sweep();
  expect(await caches.keys()).not.toContain('lt-khung-cu');
  expect(await store.find('/_astro/site.css')).toBeDefined();
  expect(await store.find('/_astro/chu.woff2')).toBeDefined();
  expect(await store.find('/_astro/khac.css')).toBeUndefined();
  expect(await store.find('/ngoai-tuyen/')).toBeUndefined();
});

test('finds another width of a picture', async () => {
  const { store } = createDevice({});
  await store.putFile('pictures', '/anh/aa-480.webp', new Response('ảnh'));
  expect(await (await store.findPicture('/anh/aa-1200.webp'))?.text()).toBe('ảnh');
  expect(await store.findPicture('/anh/bb-480.webp')).toBeUndefined();
});
