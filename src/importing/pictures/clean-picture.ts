import sharp, { type Metadata, type Sharp } from 'sharp';
import { sniffPicture } from './sniff-picture.ts';

/** Something an editor should know of a picture that was accepted. */
export interface PictureWarning {
  readonly code: 'picture-animated';
  readonly args: Readonly<Record<string, string | number>>;
}

/** Why a file cannot become a picture of the site. */
export interface PictureProblem {
  readonly code:
    | 'picture-empty'
    | 'picture-heic'
    | 'picture-svg'
    | 'picture-metafile'
    | 'picture-unknown'
    | 'picture-too-many-pixels'
    | 'picture-broken';
  readonly args: Readonly<Record<string, string | number>>;
}

/** A picture as it may stand beside an entry: upright, at most 2400 px, sRGB, without any metadata. */
export interface CleanPicture {
  readonly bytes: Buffer;
  readonly extension: '.jpg' | '.png' | '.webp';
  readonly width: number;
  readonly height: number;
  readonly warnings: readonly PictureWarning[];
}

/** Longest side in pixels. */
export const LONGEST_SIDE = 2400;
/** Pixels of a picture that are decoded at most; the build has the same limit. */
export const MOST_PIXELS = 120e6;

/** Cleans the bytes of a picture from a phone, a Word file or an old site; throws only when memory or sharp itself fails. */
export async function cleanPicture(bytes: Uint8Array): Promise<CleanPicture | { readonly problem: PictureProblem }> {
  const refuse = (code: PictureProblem['code'], args: PictureProblem['args'] = {}) => ({ problem: { code, args } });
  const type = sniffPicture(bytes);
  if (type === 'empty' || type === 'heic' || type === 'svg' || type === 'metafile' || type === 'unknown')
    return refuse(`picture-${type}`);
  try {
    // The size is asked first: a bomb is refused before a single pixel is decoded.
    const facts = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (facts.width * facts.height > MOST_PIXELS)
      return refuse('picture-too-many-pixels', { width: facts.width, height: facts.height });
    const upright = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb');
    const animated = (facts.pages ?? 1) > 1 && type !== 'tiff' && type !== 'avif';
    return {
      ...(await encode(upright, facts, type)),
      warnings: animated ? [{ code: 'picture-animated', args: {} }] : [],
    };
  } catch (error) {
    if (error instanceof Error) return refuse('picture-broken');
    throw error;
  }
}

type Encoded = Pick<CleanPicture, 'bytes' | 'extension' | 'width' | 'height'>;

async function encode(picture: Sharp, facts: Metadata, type: string): Promise<Encoded> {
  if (type === 'jpeg') return toJpeg(picture);
  if (type === 'webp') return toWebp(picture);
  // Decoded once: two encoders may be tried.
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  const raw = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  const opaque = !facts.hasAlpha || (await raw.stats()).isOpaque;
  if (!opaque) {
    const png = await toPng(raw.clone());
    return png.bytes.length > HEAVY_PNG ? toWebp(raw.clone()) : png;
  }
  const [png, jpeg] = await Promise.all([toPng(raw.clone().removeAlpha()), toJpeg(raw.clone().removeAlpha())]);
  // Drawings and screen shots are small without loss; a photo saved as PNG is many times its JPEG.
  return png.bytes.length <= jpeg.bytes.length * 2.5 ? png : jpeg;
}

/** A transparent picture above this many bytes is a photo. */
const HEAVY_PNG = 1.5e6;

const toJpeg = (picture: Sharp) => written(picture.jpeg({ quality: 82, mozjpeg: true }), '.jpg');
const toPng = (picture: Sharp) => written(picture.png({ compressionLevel: 9 }), '.png');
const toWebp = (picture: Sharp) => written(picture.webp({ quality: 86 }), '.webp');

async function written(picture: Sharp, extension: CleanPicture['extension']): Promise<Encoded> {
  const { data, info } = await picture.toBuffer({ resolveWithObject: true });
  return { bytes: data, extension, width: info.width, height: info.height };
}
