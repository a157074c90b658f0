import sharp from 'sharp';
import type { AssetKind } from '../content-model/fields/field.ts';

/** What the cache keeps of a file: its digest, and the upright size when it is a picture. */
export interface FileFacts {
  readonly digest: string;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  /** Why the file cannot be used: nothing in it, broken, or something else than its name says. */
  readonly problem?: 'empty' | 'unreadable' | 'heic' | 'wrong-content';
}

/** Looks into a file: of pictures only the header is read, so that 4000 pixels cost no more than 400. */
export async function factsOf(bytes: Buffer, digest: string, kind: AssetKind): Promise<FileFacts> {
  const facts = { digest, bytes: bytes.length };
  if (bytes.length === 0) return { ...facts, problem: 'empty' };
  if (kind === 'document')
    return bytes.subarray(0, 1024).includes('%PDF-') ? facts : { ...facts, problem: 'wrong-content' };
  if (kind === 'captions')
    return /^(?:\uFEFF)?WEBVTT/u.test(bytes.toString('utf8', 0, 16)) ? facts : { ...facts, problem: 'wrong-content' };
  if (kind !== 'picture') return facts;
  try {
    const { autoOrient, format, compression } = await sharp(bytes).metadata();
    if (compression === 'hevc') return { ...facts, problem: 'heic' };
    if (!pictureFormats.has(format)) return { ...facts, problem: 'wrong-content' };
    return { ...facts, width: autoOrient.width, height: autoOrient.height };
  } catch {
    return {
      ...facts,
      problem: /^ftyp(?:hei[cfmsx]|hev[cmsx]|mif1)/.test(bytes.toString('latin1', 4, 12)) ? 'heic' : 'unreadable',
    };
  }
}

const pictureFormats: ReadonlySet<string> = new Set(['jpeg', 'png', 'webp', 'heif', 'avif', 'tiff']);
