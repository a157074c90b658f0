import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Folder of the pictures, absolute. */
export const PICTURE_FOLDER = join(import.meta.dirname, 'pictures');

/** A picture of the guide as it is sent. */
export interface PictureFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** All pictures of the guide by name, read once. */
export function readGuidePictures(): Promise<ReadonlyMap<string, PictureFile>> {
  return (read ??= readAll());
}

let read: Promise<ReadonlyMap<string, PictureFile>> | undefined;

async function readAll(): Promise<ReadonlyMap<string, PictureFile>> {
  const names = (await readdir(PICTURE_FOLDER)).filter((name) => name.endsWith('.webp'));
  return new Map(
    await Promise.all(
      names.map(async (file) => {
        const bytes = new Uint8Array(await readFile(join(PICTURE_FOLDER, file)));
        const { width, height } = await sharp(bytes).metadata();
        return [file.slice(0, -'.webp'.length), { bytes, width, height }] as const;
      }),
    ),
  );
}
