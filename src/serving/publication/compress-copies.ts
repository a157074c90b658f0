import { compressBrotli, compressGzip, PAGE_QUALITY, SMALLEST_COMPRESSED } from '../compress.ts';
import { isCompressible } from '../content-types.ts';

/** The compressed copies that go beside a file; where one is missing it would not be smaller. */
export interface CompressedCopies {
  readonly br?: Uint8Array;
  readonly gz?: Uint8Array;
}

/** Whether a file of this path and size, in bytes, may have compressed copies. */
export function mayHaveCopies(path: string, size: number): boolean {
  return size > SMALLEST_COMPRESSED && isCompressible(path) && path !== '_redirects' && path !== '_headers';
}

/** Compresses a file for the site; the same bytes at the same path always give the same copies. */
export async function compressCopies(path: string, content: Uint8Array): Promise<CompressedCopies> {
  if (!mayHaveCopies(path, content.byteLength)) return {};
  // Only what every page loads is worth more, and it hardly ever changes.
  const quality = path.startsWith('_astro/') ? 11 : PAGE_QUALITY;
  const [br, gz] = await Promise.all([compressBrotli(content, quality), compressGzip(content)]);
  const isSmaller = (copy: Uint8Array) => copy.byteLength < content.byteLength;
  return { ...(isSmaller(br) ? { br } : {}), ...(isSmaller(gz) ? { gz } : {}) };
}
