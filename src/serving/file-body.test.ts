import { open, stat, truncate } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../testing/temporary-folder.ts';
import { createBodyCache } from './body-cache.ts';
import { openBody } from './file-body.ts';

async function openFilm(size: number) {
  const folder = await createTemporaryFolder({ 'phim.mp4': new Uint8Array(size) });
  const file = path.join(folder, 'phim.mp4');
  const body = await openBody({ file, size, mtimeMs: (await stat(file)).mtimeMs, etag: '"a"' }, createBodyCache(0));
  if (!(body instanceof ReadableStream)) throw new Error('expected a stream');
  return { file, reader: body.getReader() };
}

it('reads a piece only when it is asked for', async () => {
  const { file, reader } = await openFilm(1_048_576);
  const first = await reader.read();
  const handle = await open(file, 'r+');
  await handle.write(Uint8Array.of(7), 0, 1, first.value?.byteLength);
  await handle.close();
  // Read ahead, the second piece would still begin with the old byte.
  expect((await reader.read()).value?.[0]).toBe(7);
  await reader.cancel();
});

it('fails rather than send less than it promised', async () => {
  const { file, reader } = await openFilm(1_048_576);
  await reader.read();
  await truncate(file, 10);
  await expect(reader.read()).rejects.toThrow('The file ended before its listed size');
});
