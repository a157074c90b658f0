import { rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compressBrotli, compressGzip, PAGE_QUALITY, SMALLEST_COMPRESSED } from './compress.ts';

/**
 * Replaces a page of a built site together with its compressed copies, byte for byte what a build would leave there. Each file changes
 * at once: readers get the old one or the new one, never half of one.
 */
export async function replacePage(file: string, html: string): Promise<void> {
  const content = Buffer.from(html);
  const copies = [
    { suffix: '.br', copy: await compressBrotli(content, PAGE_QUALITY) },
    { suffix: '.gz', copy: await compressGzip(content) },
  ].map(({ suffix, copy }) => ({ suffix, isWorth: isWorth(content, copy), copy }));
  await writeFile(draftOf(file, ''), content);
  // A copy is fresh by having the time of its page.
  const { mtime } = await stat(draftOf(file, ''));
  for (const { suffix, copy, isWorth } of copies) {
    if (!isWorth) continue;
    await writeFile(draftOf(file, suffix), copy);
    await utimes(draftOf(file, suffix), mtime, mtime);
  }
  await utimes(draftOf(file, ''), mtime, mtime);
  await rename(draftOf(file, ''), file);
  for (const { suffix, isWorth } of copies) {
    if (isWorth) await rename(draftOf(file, suffix), file + suffix);
    else await rm(file + suffix, { force: true });
  }
}

function isWorth(content: Uint8Array, copy: Uint8Array): boolean {
  return content.byteLength > SMALLEST_COMPRESSED && copy.byteLength < content.byteLength;
}

/** Under a hidden name, which is not served. */
function draftOf(file: string, suffix: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}${suffix}.moi`);
}
