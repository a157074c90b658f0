import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { PICTURE_FOLDER } from '../../newsroom/guide/guide-pictures.ts';

/** A part of a page, in CSS pixels. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Up to this share of the pixels a new picture may differ from the one that is kept: the hour on it, a blinking cursor. */
const SAME = 0.004;

/** Takes a part of a page for the guide as WebP; a picture that hardly changed stays as it is. Tells what became of it. */
export async function keepPicture(page: Page, name: string, cut: Cut): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(Array.from(document.images, (picture) => picture.decode().catch(() => undefined)));
  });
  const taken = sharp(await page.screenshot({ clip: cut, animations: 'disabled', caret: 'hide' }));
  const bytes = await taken.webp({ quality: 80, preset: 'text', effort: 6 }).toBuffer();
  const file = join(PICTURE_FOLDER, `${name}.webp`);
  const kept = await readFile(file).catch(() => undefined);
  const isSame = kept !== undefined && (await shareOfDifference(kept, bytes)) <= SAME;
  if (!isSame) await writeFile(file, bytes);
  console.log(
    `${name}: ${cut.width} × ${cut.height}, ${Math.ceil(bytes.byteLength / 1000)} kB${isSame ? ', as before' : ''}`,
  );
}

/** The share of pixels that are not alike; 1 for pictures of different size. */
async function shareOfDifference(first: Uint8Array, second: Uint8Array): Promise<number> {
  const [one, other] = await Promise.all(
    [first, second].map((bytes) => sharp(bytes).greyscale().raw().toBuffer({ resolveWithObject: true })),
  );
  if (!one || !other) return 1;
  if (one.info.width !== other.info.width || one.info.height !== other.info.height) return 1;
  let count = 0;
  for (let at = 0; at < one.data.length; at++) if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) > 24) count++;
  return count / one.data.length;
}
