import { open, type FileHandle } from 'node:fs/promises';
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
  const kept = cache.get(source.file);
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
    cache.put(source.file, body);
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
    throw new StaleFileError(source.file, { cause });
  }
  const { size, mtimeMs } = await handle.stat();
  if (size === source.size && mtimeMs === source.mtimeMs) return handle;
  await handle.close();
  // Sending it under the old entity tag would mix two versions in the reader's cache.
  throw new StaleFileError(source.file);
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
