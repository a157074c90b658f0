import sharp from 'sharp';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { QR_OPTIONS, qrDrawing } from './qr-drawing.ts';

const address = 'https://lantoa.example/tin-tuc/lam-duong/';

test('draws every module of the code, none of the quiet zone', async () => {
  const { data, size } = encode(address, QR_OPTIONS);
  const pixels = await sharp(Buffer.from(qrDrawing(address, 'Mã QR')))
    .resize(size, size, { kernel: 'nearest' })
    .greyscale()
    .raw()
    .toBuffer();
  expect(data.map((row, y) => row.map((_, x) => (pixels[y * size + x] ?? 255) < 128))).toEqual(data);
  expect(data.slice(0, 4).flat().some(Boolean)).toBe(false);
});

test('has a name that no title can break', () => {
  expect(qrDrawing(address, 'Mã QR: “A” & <B>')).toContain('<title>Mã QR: “A” &amp; &lt;B&gt;</title>');
});
