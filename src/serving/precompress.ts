import { open, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { isHashed } from './cache-policy.ts';
import { compressBrotli, compressGzip, hasOwnGzipHeader, PAGE_QUALITY, SMALLEST_COMPRESSED } from './compress.ts';
import { isCompressible } from './content-types.ts';
import { listFiles, type ListedFile } from './list-files.ts';
import { runPool } from './run-pool.ts';

/** What a run of `precompressFolder` did, in files. */
export interface PrecompressCounts {
  /** Copies (.br and .gz) written. */
  readonly written: number;
  /** Copies that were fresh already. */
  readonly kept: number;
  /** Copies deleted: their source is gone, became small, or does not shrink any more. */
  readonly removed: number;
}

/**
 * Writes `.br` and `.gz` beside every compressible file above `SMALLEST_COMPRESSED` that lacks a fresh copy, and deletes copies that belong to nothing.
 * A copy carries the modification time of its source: equal times mean fresh. The same source always gives the same bytes.
 * `hashedQuality` is that of brotli for hashed files, which as a rule are compressed once for their whole life.
 */
export async function precompressFolder(folder: string, hashedQuality = 11): Promise<PrecompressCounts> {
  const counts = { written: 0, kept: 0, removed: 0, skipped: 0 };
  const listed = await listFiles(folder);
  const byName = new Map(listed.map((file) => [file.name, file]));
  // Compression runs on libuv's threads; twice as many files under way keep them busy while others are read and written.
  await runPool(listed, availableParallelism() * 2, async (file) => {
    if (COPY.test(file.name)) {
      if (!(await isOrphan(file, byName))) return;
      await rm(file.file);
      counts.removed += 1;
    } else if (isCompressible(file.name) && !isForHosts(file.name)) {
      const quality = isHashed(`/${file.name}`) ? hashedQuality : PAGE_QUALITY;
      for (const coding of CODINGS)
        counts[await refreshCopy(file, byName.get(file.name + coding.suffix), coding, quality)] += 1;
    }
  });
  return { written: counts.written, kept: counts.kept, removed: counts.removed };
}

interface Coding {
  readonly suffix: string;
  readonly compress: (content: Uint8Array, quality: number) => Promise<Uint8Array>;
}

const CODINGS: readonly Coding[] = [
  { suffix: '.br', compress: compressBrotli },
  { suffix: '.gz', compress: (content) => compressGzip(content) },
];
const COPY = /\.(?:br|gz)$/;

async function refreshCopy(
  source: ListedFile,
  copy: ListedFile | undefined,
  coding: Coding,
  quality: number,
): Promise<'written' | 'kept' | 'removed' | 'skipped'> {
  if (source.size > SMALLEST_COMPRESSED) {
    // Setting a time loses fractions of a millisecond.
    if (copy && Math.abs(copy.mtimeMs - source.mtimeMs) < 1) return 'kept';
    const compressed = await coding.compress(await readFile(source.file), quality);
    if (compressed.byteLength < source.size) {
      await writeCopy(source, coding.suffix, compressed);
      return 'written';
    }
  }
  if (copy === undefined) return 'skipped';
  await rm(copy.file);
  return 'removed';
}

async function writeCopy(source: ListedFile, suffix: string, compressed: Uint8Array): Promise<void> {
  // A hidden name is not served, so that a running server never meets half a file.
  const draft = path.join(path.dirname(source.file), `.${path.basename(source.file)}${suffix}`);
  await writeFile(draft, compressed);
  await utimes(draft, source.mtimeMs / 1_000, source.mtimeMs / 1_000);
  await rename(draft, source.file + suffix);
}

/** A copy without its source; a `.gz` that this program did not make is someone's download and stays. */
async function isOrphan(copy: ListedFile, byName: ReadonlyMap<string, ListedFile>): Promise<boolean> {
  const sourceName = copy.name.replace(COPY, '');
  if (byName.has(sourceName) || !isCompressible(sourceName)) return false;
  if (copy.name.endsWith('.br')) return true;
  const handle = await open(copy.file);
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(10), 0, 10, 0);
    return bytesRead === 10 && hasOwnGzipHeader(buffer);
  } finally {
    await handle.close();
  }
}

function isForHosts(name: string): boolean {
  return name === '_redirects' || name === '_headers';
}
