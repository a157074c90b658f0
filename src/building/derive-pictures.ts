import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { cropAround, picturePath, pictureShapes, type PictureShape } from '../content-model/pictures.ts';
import type { PictureAsset } from '../content-model/entry.ts';
import type { ResolvedAsset } from '../content-store/resolve-assets.ts';

/** One WebP file to be derived from a picture. */
export interface PictureJob {
  /** Path on the site, which is also the path in the cache. */
  readonly path: string;
  readonly width: number;
  readonly shape?: PictureShape;
}

/** The WebP files that a picture needs. */
export function pictureJobs(asset: PictureAsset): PictureJob[] {
  const full = asset.widths.map((width) => ({ path: picturePath(asset.digest, width), width }));
  const cropped = (Object.keys(asset.shapes) as PictureShape[]).flatMap((shape) =>
    (asset.shapes[shape] ?? []).map((width) => ({ path: picturePath(asset.digest, width, shape), width, shape })),
  );
  return [...full, ...cropped];
}

/** Derives what is missing in the cache: upright, without any metadata, in sRGB. Returns how many files were made. */
export async function derivePicture({ asset, source, focal }: ResolvedAsset, cacheDir: string): Promise<number> {
  if (asset.kind !== 'picture') return 0;
  const missing = pictureJobs(asset).filter(({ path }) => !existsSync(join(cacheDir, path)));
  if (missing.length === 0) return 0;
  // The large original is decoded once; every size is made from a copy of at most the largest width.
  const base = await sharp(source, { limitInputPixels: 120e6 })
    .autoOrient()
    .resize({ width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: base.info.width, height: base.info.height, channels: base.info.channels };
  for (const job of missing) {
    let pipeline = sharp(base.data, { raw });
    if (job.shape)
      pipeline = pipeline.extract(cropAround(focal, raw.width, raw.height, pictureShapes[job.shape].ratio));
    const bytes = await pipeline
      .resize({ width: job.width })
      .webp({ quality: job.width > 1000 ? 66 : 72, effort: 5 })
      .toBuffer();
    await writeWhole(join(cacheDir, job.path), bytes);
  }
  return missing.length;
}

/** Writes a file so that a reader sees all of it or nothing. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${process.pid}.partial`;
  await writeFile(partial, bytes);
  await rename(partial, path);
}
