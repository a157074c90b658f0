import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { createRandom } from './create-random.ts';

/** The small set of pictures that an archive shares. */
export const PHOTOS: readonly string[] = Array.from({ length: 8 }, (_, index) => `anh-mau-${index + 1}.jpg`);

const WIDTH = 1600;
const HEIGHT = 1067;

/** Draws hills under a sky with the grain of a photograph, so that encoders have as much to do as with a real one. */
export async function drawPhotos(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, name] of PHOTOS.entries()) {
    const random = createRandom(7_000_000 + index);
    const hill = (top: number): string => {
      const points = Array.from({ length: 9 }, (_, at) => `${(at * WIDTH) / 8},${top + random.whole(-120, 120)}`);
      return `<polygon points="0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}" fill="hsl(${random.whole(80, 170)} 40% ${random.whole(20, 50)}%)"/>`;
    };
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="hsl(${random.whole(190, 230)} 60% 75%)"/>${hill(480)}${hill(640)}${hill(820)}</svg>`;
    const grain = Buffer.from(Array.from({ length: 400 * 267 }, () => random.whole(96, 160)));
    const noise = await sharp(grain, { raw: { width: 400, height: 267, channels: 1 } })
      .resize(WIDTH, HEIGHT, { fit: 'fill' })
      .png()
      .toBuffer();
    const photo = sharp(Buffer.from(svg)).composite([{ input: noise, blend: 'soft-light' }]);
    await writeFile(join(folder, name), await photo.jpeg({ quality: 88 }).toBuffer());
  }
}
