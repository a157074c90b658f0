import { once } from 'node:events';
import { open, rm, truncate, writeFile, type FileHandle } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { compressFolder } from '../testing/compress-folder.ts';
import { startSite } from '../testing/listening-site.ts';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { buildManifest } from './build-manifest.ts';
import { REVALIDATE } from './cache-policy.ts';

const PAGE = '<p>Lan tỏa những điều tốt đẹp.</p>'.repeat(100);
const SOUND = Uint8Array.from({ length: 3_000 }, (_, index) => index % 251);

async function startCompressedSite() {
  const site = await startSite({ 'index.html': PAGE, '404.html': PAGE, 'a.mp3': SOUND, 'rong.txt': '' });
  await compressFolder(site.folder);
  site.swap(await buildManifest(site.folder));
  return site;
}

describe('codings', () => {
  it('sends the copy that the reader prefers, each with its own tag', async () => {
    const { ask } = await startCompressedSite();
    const asked = (coding: string) => ask('/', { headers: { 'Accept-Encoding': coding } });
    const [br, gzip, plain] = [await asked('gzip, br'), await asked('gzip, br;q=0'), await asked('identity')];
    expect(br.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'Accept-Encoding',
      'content-length': String(br.body.length),
    });
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding', 'content-type': 'text/html; charset=utf-8' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(brotliDecompressSync(br.body).toString()).toBe(PAGE);
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    expect(plain.body.toString()).toBe(PAGE);
    expect(new Set([br.headers.etag, gzip.headers.etag, plain.headers.etag]).size).toBe(3);
    expect(br.headers.etag).toMatch(/^"[\w-]+"$/);
  });

  it('says so when nothing acceptable exists, but always explains a missing page', async () => {
    const { ask } = await startCompressedSite();
    const headers = { 'Accept-Encoding': 'zstd, identity;q=0' };
    expect(await ask('/', { headers })).toMatchObject({ status: 406, headers: { vary: 'Accept-Encoding' } });
    expect((await ask('/khong-co/', { headers })).body.toString()).toBe(PAGE);
  });

  it('compresses the 404 page too and varies only where there is a choice', async () => {
    const { ask } = await startCompressedSite();
    expect(await ask('/x/', { headers: { 'Accept-Encoding': 'br' } })).toMatchObject({
      status: 404,
      headers: { 'content-encoding': 'br' },
    });
    expect((await ask('/a.mp3', { headers: { 'Accept-Encoding': 'br' } })).headers).not.toHaveProperty('vary');
  });

  it.each(['/index.html.br', '/index.html.gz', '/.br', '/.gz'])('has no page at %s', async (address) => {
    const { ask } = await startCompressedSite();
    expect((await ask(address)).status).toBe(404);
  });
});

describe('conditions', () => {
  it('answers 304 without body to the tag of the same coding only', async () => {
    const { ask } = await startCompressedSite();
    const etag = String((await ask('/', { headers: { 'Accept-Encoding': 'br' } })).headers.etag);
    const asked = (tag: string, coding = 'br') =>
      ask('/', { headers: { 'Accept-Encoding': coding, 'If-None-Match': tag } });
    const unchanged = await asked(etag);
    expect(unchanged).toMatchObject({
      status: 304,
      headers: { etag, vary: 'Accept-Encoding', 'cache-control': REVALIDATE },
    });
    expect(unchanged.body).toHaveLength(0);
    expect(unchanged.headers).not.toHaveProperty('content-length');
    expect((await asked(`"khac", W/${etag}`)).status).toBe(304);
    expect((await asked('*')).status).toBe(304);
    expect((await asked(etag, 'gzip')).status).toBe(200);
    expect((await asked('"khac"')).status).toBe(200);
  });

  it('changes the tag with the content', async () => {
    const tags = await Promise.all(
      ['một', 'hai'].map(async (body) => (await (await startSite({ 'a.txt': body })).ask('/a.txt')).headers.etag),
    );
    expect(new Set(tags).size).toBe(2);
  });

  it('answers HEAD with the headers of GET', async () => {
    const { ask } = await startCompressedSite();
    const headers = { 'Accept-Encoding': 'br' };
    const [full, head] = [await ask('/', { headers }), await ask('/', { headers, method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect({ ...head.headers, date: '' }).toEqual({ ...full.headers, date: '' });
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=0-99', 206, 'bytes 0-99/3000', SOUND.subarray(0, 100)],
    ['bytes=2990-', 206, 'bytes 2990-2999/3000', SOUND.subarray(2990)],
    ['bytes=-10', 206, 'bytes 2990-2999/3000', SOUND.subarray(2990)],
    ['bytes=0-0,5-6', 200, undefined, SOUND],
    ['lines=1-2', 200, undefined, SOUND],
  ])('%s of a sound gives %i', async (range, status, contentRange, bytes) => {
    // Once streamed from disk, once cut from memory.
    for (const cacheBytes of [0, 1_000_000]) {
      const { ask } = await startSite({ 'a.mp3': SOUND }, { cacheBytes });
      for (const turn of [1, 2]) {
        const response = await ask('/a.mp3', { headers: { Range: range } });
        expect([turn, response.status, response.headers['content-range']]).toEqual([turn, status, contentRange]);
        expect(response.headers).toMatchObject({
          'accept-ranges': 'bytes',
          'content-type': 'audio/mpeg',
          'content-length': String(bytes.length),
        });
        expect(response.body.equals(bytes)).toBe(true);
      }
    }
  });

  it('tells the size when the range lies behind the end', async () => {
    const { ask } = await startSite({ 'a.mp3': SOUND });
    expect(await ask('/a.mp3', { headers: { Range: 'bytes=3000-' } })).toMatchObject({
      status: 416,
      headers: { 'content-range': 'bytes */3000' },
    });
  });

  it('sends the whole file when it is not the version that the reader has a part of', async () => {
    const { ask } = await startSite({ 'a.mp3': SOUND });
    const etag = String((await ask('/a.mp3')).headers.etag);
    const asked = (tag: string) => ask('/a.mp3', { headers: { Range: 'bytes=0-9', 'If-Range': tag } });
    expect((await asked(etag)).status).toBe(206);
    for (const tag of ['"khac"', `W/${etag}`, 'Sun, 22 Nov 2026 00:00:00 GMT'])
      expect((await asked(tag)).status).toBe(200);
  });

  it('is ignored for HEAD and for a compressed page', async () => {
    const { ask } = await startCompressedSite();
    expect((await ask('/a.mp3', { method: 'HEAD', headers: { Range: 'bytes=0-9' } })).status).toBe(200);
    const page = await ask('/', { headers: { Range: 'bytes=0-9', 'Accept-Encoding': 'br' } });
    expect(page.status).toBe(200);
    expect(page.headers).not.toHaveProperty('accept-ranges');
  });
});

describe('bodies', () => {
  it('comes from memory the second time', async () => {
    const { ask, folder } = await startSite({ 'index.html': PAGE });
    await ask('/');
    await rm(path.join(folder, 'index.html'));
    expect((await ask('/')).body.toString()).toBe(PAGE);
  });

  it('may be empty', async () => {
    const { ask } = await startCompressedSite();
    expect(await ask('/rong.txt')).toMatchObject({ status: 200, headers: { 'content-length': '0' } });
  });

  it('is never sent under the tag of an earlier build', async () => {
    let reports = 0;
    const { ask, folder } = await startSite(
      { 'a.txt': 'một', 'b.txt': 'b', 'phim.mp4': SOUND },
      { onStale: () => (reports += 1), cacheBytes: 8_000 },
    );
    await writeFile(path.join(folder, 'a.txt'), 'hai lần');
    await writeFile(path.join(folder, 'phim.mp4'), 'ngắn');
    await rm(path.join(folder, 'b.txt'));
    for (const address of ['/a.txt', '/b.txt', '/phim.mp4']) {
      expect(await ask(address)).toMatchObject({
        status: 503,
        headers: { 'retry-after': '1', 'cache-control': 'no-store' },
      });
    }
    expect(reports).toBe(3);
  });

  it('streams a film that is too long for memory', async () => {
    const size = 16 * 1_048_576;
    const folder = await createTemporaryFolder({ 'phim.mp4': '' });
    await truncate(path.join(folder, 'phim.mp4'), size);
    const site = await startSite({});
    site.swap(await buildManifest(folder));
    expect((await site.ask('/phim.mp4')).body).toHaveLength(size);
    const tail = await site.ask('/phim.mp4', { headers: { Range: 'bytes=-3' } });
    expect(tail.status).toBe(206);
    expect(tail.headers['content-range']).toBe(`bytes ${size - 3}-${size - 1}/${size}`);
    expect(tail.body).toHaveLength(3);
  });

  it('closes its file when the reader leaves', async () => {
    const { port, folder } = await startSite({ 'phim.mp4': new Uint8Array(32 * 1_048_576) });
    const other = await open(path.join(folder, 'phim.mp4'));
    await other.close();
    // The server asks each file that it opens for its state: that shows the handle.
    const stat = vi.spyOn(Object.getPrototypeOf(other) as FileHandle, 'stat');
    onTestFinished(() => {
      stat.mockRestore();
    });
    const reader = get({ port, host: '127.0.0.1', path: '/phim.mp4', agent: false });
    const [incoming] = (await once(reader, 'response')) as [IncomingMessage];
    const handle = stat.mock.contexts[0] as FileHandle;
    expect(handle.fd).toBeGreaterThan(0);
    incoming.destroy();
    await vi.waitFor(() => {
      expect(handle.fd).toBe(-1);
    });
  });
});
