import { open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { BodyCache } from './body-cache.ts';
import type { ByteRange } from './byte-range.ts';
import type { Representation } from './site-manifest.ts';

/** The file on disk is no longer the one in the manifest: the site was built again under a running server. */
export class StaleFileError extends Error {
  override readonly name = 'StaleFileError';
}

/** Opens the stored form, whole or a range of it: from memory when it is there, as a buffer when small, else as a stream. Throws StaleFileError. */
export function openBody(source: Representation, cache: BodyCache, range?: ByteRange): Body | Promise<Body> {
  const { start, end } = range ?? { start: 0, end: source.size - 1 };
  // The tag, not the name: a name may hold other bytes after a publication.
  const kept = cache.get(source.etag);
  return kept ? kept.subarray(start, end + 1) : readBody(source, cache, { start, end });
}

/** What a response can carry. */
export type Body = Uint8Array | ReadableStream<Uint8Array>;

async function readBody(source: Representation, cache: BodyCache, { start, end }: ByteRange): Promise<Body> {
  const handle = await openUnchanged(source);
  if (!cache.accepts(source.size)) return streamFile(handle, start, end);
  try {
    const body = await handle.readFile();
    if (body.byteLength !== source.size) throw new StaleFileError(source.file);
    cache.put(source.etag, body);
    return body.subarray(start, end + 1);
  } finally {
    await handle.close();
  }
}

async function openUnchanged(source: Representation): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    handle = await open(source.file);
  } catch (cause) {
    return openFormer(source, cause);
  }
  const { size, mtimeMs } = await handle.stat();
  // Setting the time of a copy loses fractions of a millisecond.
  if (size === source.size && Math.abs(mtimeMs - source.mtimeMs) < 1) return handle;
  await handle.close();
  // Sending it under the old entity tag would mix two versions in the reader's cache.
  return openFormer(source);
}

/** While a publication is put in place, readers get what it replaces: the site changes for all at once, when it is complete. */
async function openFormer({ file, size, former }: Representation, cause?: unknown): Promise<FileHandle> {
  if (former !== undefined) {
    const releases = await readdir(former.releases).catch(() => [] as string[]);
    for (const release of releases.sort((a, b) => Number(b) - Number(a))) {
      const handle = await open(join(former.releases, release, former.name)).catch(() => undefined);
      if (handle === undefined) continue;
      if ((await handle.stat()).size === size) return handle;
      await handle.close();
    }
  }
  throw new StaleFileError(file, { cause });
}

/** Reads only as fast as the reader takes: one piece at a time, none in advance. */
function streamFile(handle: FileHandle, start: number, end: number): ReadableStream<Uint8Array> {
  let position = start;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const length = Math.min(PIECE, end + 1 - position);
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
        position += bytesRead;
        if (bytesRead > 0) controller.enqueue(buffer.subarray(0, bytesRead));
        if (bytesRead > 0 && position <= end) return;
        await handle.close();
        if (position > end) controller.close();
        else controller.error(new Error('The file ended before its listed size'));
      },
      cancel: () => handle.close(),
    },
    { highWaterMark: 0 },
  );
}

const PIECE = 131_072;
