import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import type { FileAsset, PictureAsset } from '../content-model/entry.ts';
import type { AssetKind, PictureUse } from '../content-model/fields/field.ts';
import { fullWidthsOf, shapesOfUse, shapeWidthsOf } from '../content-model/pictures.ts';
import { slugify } from '../content-model/text/slug.ts';
import type { FileCache } from './entry-cache.ts';
import type { Finding } from './finding.ts';

/** What the cache keeps of a file: its digest, and the upright size when it is a picture. */
export interface FileFacts {
  readonly digest: string;
  readonly bytes: number;
  readonly width?: number;
  readonly height?: number;
  readonly unreadable?: boolean;
}

/** A file that a published entry uses, with the source it is made from. */
export interface ResolvedAsset {
  readonly asset: PictureAsset | FileAsset;
  /** Absolute path of the source file. */
  readonly source: string;
  /** Focal point in percent from the left and the top; pictures only. */
  readonly focal: readonly [number, number];
}

/** A use of a file beside an entry. */
export interface AssetUse {
  readonly asset: AssetKind;
  readonly use?: PictureUse;
  readonly value: string;
  readonly line: number;
  readonly path: readonly PropertyKey[];
  readonly focalPoint?: string;
}

/** Changes when derived pictures would look different, so that their names change. */
const pictureFormat = 2;

const typesOfKind: Readonly<Record<AssetKind, Readonly<Record<string, string>>>> = {
  picture: { '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.png': 'image/png', '.webp': 'image/webp', '.avif': 'image/avif', '.tif': 'image/tiff', '.tiff': 'image/tiff' },
  document: { '.pdf': 'application/pdf' },
  audio: { '.mp3': 'audio/mpeg', '.ogg': 'audio/ogg', '.opus': 'audio/ogg', '.m4a': 'audio/mp4' },
  video: { '.mp4': 'video/mp4', '.webm': 'video/webm' },
  captions: { '.vtt': 'text/vtt' },
  recipients: { '.csv': 'text/csv', '.yaml': 'application/yaml', '.yml': 'application/yaml' },
};

/** Finds the file that a use names (in any Unicode form) and says what is wrong with it; `read` is off for entries that are not public. */
export async function resolveAsset(
  contentDir: string,
  entryFile: string,
  use: AssetUse,
  cache: FileCache<FileFacts>,
  read: boolean,
): Promise<ResolvedAsset | Finding> {
  const finding = (code: Finding['code'], args: Finding['args'] = {}): Finding => ({
    severity: 'error',
    code,
    file: entryFile,
    line: use.line,
    field: use.path,
    args: { name: use.value, ...args },
  });
  const folder = join(contentDir, dirname(entryFile), dirname(use.value));
  const names = await readdir(folder).catch(() => [] as string[]);
  const wanted = use.value.normalize('NFC').split('/').at(-1) ?? '';
  const name = names.find((candidate) => candidate.normalize('NFC') === wanted);
  if (name === undefined) {
    const other = names.find((candidate) => candidate.normalize('NFC').toLowerCase() === wanted.toLowerCase());
    return finding('asset-missing', { other: other ?? '' });
  }
  const extension = extname(name).toLowerCase();
  const type = typesOfKind[use.asset][extension];
  if (type === undefined) {
    return finding('asset-wrong-type', { extension, allowed: Object.keys(typesOfKind[use.asset]).join(', ') });
  }
  const source = join(folder, name);
  const none = { source, focal: [50, 50] as const };
  if (!read) return { ...none, asset: { kind: 'file', url: '', bytes: 0, type } };
  const facts = await cache.get(source, (bytes, digest) => factsOf(bytes, digest, use.asset === 'picture'));
  if (facts.unreadable) return finding('asset-unreadable');
  if (use.asset !== 'picture') {
    const label = slugify(name.slice(0, -extension.length)) || 'tep';
    return { ...none, asset: { kind: 'file', url: `/tep/${facts.digest.slice(0, 10)}/${label}${extension}`, bytes: facts.bytes, type } };
  }
  return { source, focal: focalOf(use.focalPoint), asset: pictureAsset(facts, use) };
}

function pictureAsset(facts: FileFacts, use: AssetUse): PictureAsset {
  const { width = 1, height = 1 } = facts;
  const shapes = Object.fromEntries(shapesOfUse[use.use ?? 'body'].map((shape) => [shape, shapeWidthsOf(shape, width, height)]));
  const digest = createHash('sha256')
    .update(`${pictureFormat}|${facts.digest}|${Object.keys(shapes).join()}|${use.focalPoint ?? ''}`)
    .digest('hex')
    .slice(0, 12);
  return { kind: 'picture', digest, width, height, widths: fullWidthsOf(width), shapes };
}

async function factsOf(bytes: Buffer, digest: string, picture: boolean): Promise<FileFacts> {
  if (!picture) return { digest, bytes: bytes.length };
  try {
    const { autoOrient } = await sharp(bytes).metadata();
    return { digest, bytes: bytes.length, width: autoOrient.width, height: autoOrient.height };
  } catch {
    return { digest, bytes: bytes.length, unreadable: true };
  }
}

function focalOf(focalPoint: string | undefined): readonly [number, number] {
  const match = /^(\d+)% (\d+)%$/.exec(focalPoint ?? '');
  return match ? [Number(match[1]), Number(match[2])] : [50, 50];
}
