import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { runPool } from '../serving/run-pool.ts';
import type { FreshFile } from './output/output-tree.ts';
import { findPrivateMarks, type PrivateMark } from '../content-store/private-marks.ts';
import { unpackPdf } from './unpack-pdf.ts';

/** A file of the output that tells where it was taken or with which camera. */
export interface LocationHit {
  /** Path from the output folder. */
  readonly name: string;
  readonly marks: readonly PrivateMark[];
}

/** Looks through every picture, film, recording and PDF among files that are about to be published. */
export async function checkLocations(
  fresh: Iterable<FreshFile>,
): Promise<{ readonly checked: number; readonly hits: readonly LocationHit[] }> {
  const files = [...fresh].filter(({ path }) => CHECKED.has(extname(path).toLowerCase()));
  const hits: LocationHit[] = [];
  await runPool(files, 8, async ({ path, file, size }) => {
    const marks = await marksOf(file, size);
    if (marks.length > 0) hits.push({ name: path, marks });
  });
  return { checked: files.length, hits: hits.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

const CHECKED = new Set(
  '.jpg .jpeg .png .webp .avif .heic .heif .gif .tif .tiff .svg .pdf .mp3 .m4a .aac .wav .ogg .oga .opus .flac .mp4 .m4v .mov .webm .ogv'.split(
    ' ',
  ),
);
/** Read at once; larger files come in pieces that overlap by more than any mark is long. */
const PIECE = 16 * 1024 * 1024;
const OVERLAP = 256 * 1024;

async function marksOf(file: string, size: number): Promise<PrivateMark[]> {
  const handle = await open(file);
  try {
    const found = new Set<PrivateMark>();
    for (let start = 0; start < size; start += PIECE) {
      const length = Math.min(size - start, PIECE + OVERLAP);
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, start);
      const bytes = buffer.subarray(0, bytesRead);
      if (start === 0 && isPlainWebp(bytes)) return [];
      for (const mark of findPrivateMarks(bytes)) found.add(mark);
      if (extname(file).toLowerCase() === '.pdf')
        for (const part of unpackPdf(bytes)) for (const mark of findPrivateMarks(part)) found.add(mark);
    }
    return [...found];
  } finally {
    await handle.close();
  }
}

/** The simple WebP formats have no room for metadata; nearly every picture of the site is one. */
function isPlainWebp(bytes: Buffer): boolean {
  const format = bytes.toString('latin1', 8, 16);
  return bytes.toString('latin1', 0, 4) === 'RIFF' && (format === 'WEBPVP8 ' || format === 'WEBPVP8L');
}
