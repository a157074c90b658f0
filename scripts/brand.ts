import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { appIcon, favicon } from '../src/components/brand/app-icon.ts';
import { drawingFiles } from '../src/components/brand/drawing-files.ts';

for (const [name, svg] of drawingFiles()) await write(`src/components/brand/${name}`, svg);
await write('public/favicon.svg', favicon());
for (const [name, side] of [
  ['apple-touch-icon', 180],
  ['icon-192', 192],
  ['icon-512', 512],
] as const) {
  await write(
    `public/${name}.png`,
    await sharp(Buffer.from(appIcon(side)))
      .png({ palette: true, compressionLevel: 9 })
      .toBuffer(),
  );
}

async function write(path: string, bytes: string | Buffer): Promise<void> {
  await writeFile(new URL(`../${path}`, import.meta.url), bytes);
  console.log(`${path}: ${bytes.length} byte`);
}
