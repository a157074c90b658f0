import { extname } from 'node:path';
import type { AssetKind } from '../../../content-model/fields/field.ts';
import { slugify } from '../../../content-model/text/slug.ts';

/** A file name in ASCII that nobody beside the story has: from the words where the name says nothing, else from the name. */
export function freeName(file: {
  readonly name: string;
  readonly words?: string | undefined;
  readonly kind: AssetKind;
  /** With its dot. */
  readonly extension: string;
  readonly taken: readonly string[];
}): string {
  const { name, words = '', kind, extension, taken } = file;
  const own = name.slice(0, name.length - extname(name).length);
  const said = slugify(words, LONGEST);
  const base = (meansNothing.test(own) && said !== '' ? said : slugify(own, LONGEST)) || said || plainNames[kind];
  // Windows and macOS know no difference between capital and small letters.
  const used = new Set(taken.map((other) => other.normalize('NFC').toLowerCase()));
  for (let count = 1; ; count += 1) {
    const candidate = `${base}${count === 1 ? '' : `-${count}`}${extension}`;
    if (!used.has(candidate)) return candidate;
  }
}

const LONGEST = 60;

/** Names that cameras, phones, Zalo and scanners give. */
const meansNothing =
  /^(?:(?:img|dsc[fn]?|pict?|p|z|image|photo|anh|ảnh|hinh|hình|scan|screenshot|unnamed|untitled|whatsapp image|vid|mvi|pxl|received)[\s_()\-.\d]*|[\d\s_()\-.]*|[\da-f-]{16,})$/iu;

const plainNames: Readonly<Record<AssetKind, string>> = {
  picture: 'anh',
  document: 'van-ban',
  audio: 'ban-thu',
  video: 'phim',
  captions: 'phu-de',
  recipients: 'danh-sach',
};
