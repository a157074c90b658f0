import type { AssetKind } from '../../../content-model/fields/field.ts';
import { cleanPicture, type PictureProblem, type PictureWarning } from '../../../importing/pictures/clean-picture.ts';
import { freeName } from './free-name.ts';
import { sniffFile } from './sniff-file.ts';

/** A file that an editor brings. */
export interface BroughtFile {
  readonly bytes: Uint8Array;
  /** The name that it had on the editor's machine. */
  readonly name: string;
  /** What the field wants; without it the content decides. */
  readonly kind?: AssetKind | undefined;
  /** Caption or description, from which a picture of a phone gets a better name than IMG_0001. */
  readonly words?: string | undefined;
  /** The names beside the story. */
  readonly taken: readonly string[];
}

/** A file as it may be put beside the story: checked, a picture cleaned, with a free name in ASCII. */
export interface ReceivedFile {
  readonly name: string;
  readonly kind: AssetKind;
  readonly bytes: Uint8Array;
  readonly width?: number;
  readonly height?: number;
  readonly warnings: readonly PictureWarning[];
}

/** Why a file was refused. */
export interface FileProblem {
  readonly code:
    | PictureProblem['code']
    | 'file-empty'
    | 'file-too-large'
    | 'file-unknown'
    | 'file-other-kind'
    | 'file-encoding'
    | 'file-spreadsheet'
    | 'file-word'
    | 'file-quicktime';
  readonly args: Readonly<Record<string, string | number>>;
}

/** Takes a file in; nothing is written anywhere. */
export async function receiveFile(brought: BroughtFile): Promise<ReceivedFile | { readonly problem: FileProblem }> {
  const refuse = (code: FileProblem['code'], args: FileProblem['args'] = {}) => ({ problem: { code, args } });
  const { bytes, name, words, taken } = brought;
  if (bytes.length === 0) return refuse('file-empty');
  const found = sniffFile(bytes, name);
  if ('problem' in found) return refuse(found.problem);
  const { kind, extension } = found;
  if (brought.kind !== undefined && brought.kind !== kind)
    return refuse('file-other-kind', { wanted: brought.kind, found: kind });
  if (bytes.length > mostBytes[kind])
    return refuse('file-too-large', { bytes: bytes.length, most: mostBytes[kind], kind });
  if (kind !== 'picture') return { kind, bytes, warnings: [], name: freeName({ name, words, kind, extension, taken }) };
  const picture = await cleanPicture(bytes);
  if ('problem' in picture) return picture;
  const { width, height, warnings } = picture;
  const free = freeName({ name, words, kind, extension: picture.extension, taken });
  return { kind, bytes: picture.bytes, width, height, warnings, name: free };
}

const MEGABYTE = 1024 * 1024;

/** The most that a file may weigh, by kind: what readers on slow lines can still load, and a record can still hold. */
export const mostBytes: Readonly<Record<AssetKind, number>> = {
  picture: 60 * MEGABYTE,
  document: 40 * MEGABYTE,
  audio: 40 * MEGABYTE,
  video: 100 * MEGABYTE,
  captions: MEGABYTE,
  recipients: 5 * MEGABYTE,
};
