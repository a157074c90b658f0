import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import sharp from 'sharp';
import fc from 'fast-check';
import { findPrivateMarks } from '../../content-store/private-marks.ts';
import { cleanPicture, type CleanPicture } from './clean-picture.ts';

/** 40 × 20: the left half red, the right half blue, so that every turn shows. */
const halves = () =>
  sharp({ create: { width: 40, height: 20, channels: 3, background: '#0000ff' } }).composite([
    { input: { create: { width: 20, height: 20, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
  ]);

const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  });

async function clean(bytes: Uint8Array): Promise<CleanPicture> {
  const cleaned = await cleanPicture(bytes);
  if ('problem' in cleaned) throw new Error(cleaned.problem.code);
  return cleaned;
}

const problemOf = async (bytes: Uint8Array) => {
  const cleaned = await cleanPicture(bytes);
  return 'problem' in cleaned ? cleaned.problem.code : undefined;
};

async function colourAt(bytes: Buffer, left: number, top: number): Promise<number[]> {
  const pixel = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return [...pixel];
}

describe('cleanPicture', () => {
  it.each([
    [1, 40, 20, 'left'],
    [2, 40, 20, 'right'],
    [3, 40, 20, 'right'],
    [4, 40, 20, 'left'],
    [5, 20, 40, 'top'],
    [6, 20, 40, 'top'],
    [7, 20, 40, 'bottom'],
    [8, 20, 40, 'bottom'],
  ] as const)('turns orientation %i upright', async (orientation, width, height, redSide) => {
    const source = await halves().withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
    const cleaned = await clean(source);
    expect(cleaned).toMatchObject({ extension: '.jpg', width, height, warnings: [] });
    expect((await sharp(cleaned.bytes).metadata()).orientation).toBeUndefined();
    const [left, top] = ({ left: [4, 10], right: [35, 10], top: [10, 4], bottom: [10, 35] } as const)[redSide];
    const [red = 0, , blue = 0] = await colourAt(cleaned.bytes, left, top);
    expect(red - blue).toBeGreaterThan(200);
  });

  it('drops place, serial number and every other word about the picture', async () => {
    const source = await noise(300, 200)
      .withExif({
        IFD0: { Artist: 'Nông Thị Lan' },
        IFD2: { BodySerialNumber: '1234567' },
        IFD3: { GPSLatitude: '22/1 39/1 56/1', GPSLongitude: '106/1 15/1 50/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a exif:GPSLatitude="22,39N"/></x:xmpmeta>')
      .jpeg()
      .toBuffer();
    expect(findPrivateMarks(source).sort()).toEqual(['location', 'serial']);
    const { bytes } = await clean(source);
    const facts = await sharp(bytes).metadata();
    expect([facts.exif, facts.xmp, facts.iptc, facts.icc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(findPrivateMarks(bytes)).toEqual([]);
  });

  it('keeps the look of a Display P3 picture', async () => {
    const shown = [90, 150, 60];
    const flat = { create: { width: 32, height: 32, channels: 3, background: { r: 90, g: 150, b: 60 } } } as const;
    const source = await sharp(flat).withIccProfile('p3').png().toBuffer();
    const farFrom = (colour: number[]) => Math.max(...colour.map((value, at) => Math.abs(value - (shown[at] ?? 0))));
    const numbers = [...(await sharp(source).keepIccProfile().raw().toBuffer()).subarray(0, 3)];
    expect(farFrom(numbers)).toBeGreaterThan(8);
    const { bytes } = await clean(source);
    expect(farFrom(await colourAt(bytes, 9, 9))).toBeLessThan(4);
    expect((await sharp(bytes).metadata()).icc).toBeUndefined();
  });

  it('makes a CMYK picture of a printing house one for screens', async () => {
    const source = await halves().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(source).metadata()).space).toBe('cmyk');
    const { bytes } = await clean(source);
    expect(await sharp(bytes).metadata()).toMatchObject({ space: 'srgb', channels: 3 });
    const [red = 0, , blue = 0] = await colourAt(bytes, 4, 10);
    expect(red - blue).toBeGreaterThan(120);
  });

  it('makes the longest side 2400 px at most and enlarges nothing', async () => {
    const wide = sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#888' } });
    expect(await clean(await wide.jpeg().toBuffer())).toMatchObject({ width: 2400, height: 1200 });
    expect(await clean(await noise(30, 15).jpeg().toBuffer())).toMatchObject({ width: 30, height: 15 });
  });

  it('keeps a drawing without loss and makes a photo in a PNG a JPEG', async () => {
    expect((await clean(await halves().png().toBuffer())).extension).toBe('.png');
    expect((await clean(await noise(400, 300).png().toBuffer())).extension).toBe('.jpg');
  });

  it('keeps transparency', async () => {
    const clear = sharp({ create: { width: 20, height: 20, channels: 4, background: '#ff000080' } });
    const { bytes, extension } = await clean(await clear.png().toBuffer());
    expect(extension).toBe('.png');
    expect((await sharp(bytes).metadata()).hasAlpha).toBe(true);
  });

  it('takes WebP, AVIF, GIF and TIFF', async () => {
    const extensions = [];
    for (const format of ['webp', 'avif', 'gif', 'tiff'] as const)
      extensions.push((await clean(await halves().toFormat(format).toBuffer())).extension);
    expect(extensions).toEqual(['.webp', '.png', '.png', '.png']);
  });

  it('keeps the first frame of a moving picture and tells so', async () => {
    const frames = await Promise.all(
      ['#f00', '#00f'].map((background) =>
        sharp({ create: { width: 8, height: 8, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const source = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const cleaned = await clean(source);
    expect(cleaned.warnings.map(({ code }) => code)).toEqual(['picture-animated']);
    expect(cleaned.height).toBe(8);
  });

  it('refuses what it cannot clean, each with its reason', async () => {
    const jpeg = await noise(400, 300).jpeg().toBuffer();
    const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic' + '\0'.repeat(40), 'latin1');
    const mif1 = Buffer.from('\0\0\0\x18ftypmif1\0\0\0\0mif1heic' + '\0'.repeat(40), 'latin1');
    expect(await problemOf(heic)).toBe('picture-heic');
    expect(await problemOf(mif1)).toBe('picture-heic');
    expect(await problemOf(jpeg.subarray(0, jpeg.length / 2))).toBe('picture-broken');
    expect(await problemOf(new Uint8Array())).toBe('picture-empty');
    expect(await problemOf(Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
      'picture-svg',
    );
    expect(await problemOf(Buffer.from('<!doctype html><p>Không tìm thấy'))).toBe('picture-unknown');
    expect(await problemOf(Buffer.from('\xd7\xcd\xc6\x9a' + '\0'.repeat(60), 'latin1'))).toBe('picture-metafile');
  });

  it('refuses a decompression bomb before decoding it', async () => {
    const bomb = await halves().png().toBuffer();
    bomb.writeUInt32BE(12000, 16);
    bomb.writeUInt32BE(12000, 20);
    bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
    expect(await cleanPicture(bomb)).toEqual({
      problem: { code: 'picture-too-many-pixels', args: { width: 12000, height: 12000 } },
    });
  });

  it('answers for any bytes', async () => {
    const starts = ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF89a', 'II*\0', '\0\0\0\x18ftypavif', '<svg ', ''];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
        const cleaned = await cleanPicture(Buffer.concat([Buffer.from(start, 'latin1'), rest]));
        expect('problem' in cleaned || cleaned.width > 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
