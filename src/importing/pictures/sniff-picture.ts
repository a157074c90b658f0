/** What a file is by its first bytes; `heic` stands for every HEVC-coded HEIF, `metafile` for Windows' EMF and WMF. */
export type PictureType =
  'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'tiff' | 'heic' | 'svg' | 'metafile' | 'empty' | 'unknown';

/** Tells a picture's type from its bytes: names from phones and old sites lie. */
export function sniffPicture(bytes: Uint8Array): PictureType {
  if (bytes.length === 0) return 'empty';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024));
  const latin = head.toString('latin1');
  for (const [start, type] of SIGNATURES) if (latin.startsWith(start)) return type;
  if (latin.startsWith('RIFF') && latin.startsWith('WEBP', 8)) return 'webp';
  if (latin.startsWith('ftyp', 4)) return brandOf(head);
  if (latin.startsWith(' EMF', 40)) return 'metafile';
  if (/^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!doctype svg|svg)/i.test(latin) && /<svg[\s>]/i.test(latin)) return 'svg';
  return 'unknown';
}

const SIGNATURES: readonly (readonly [string, PictureType])[] = [
  ['\xff\xd8\xff', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF87a', 'gif'],
  ['GIF89a', 'gif'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['\xd7\xcd\xc6\x9a', 'metafile'],
  ['\x01\0\x09\0\0\x03', 'metafile'],
];

/** The brands of a HEIF file: `mif1` alone says nothing of the codec, so the compatible brands are read too. */
function brandOf(head: Buffer): PictureType {
  const end = Math.min(head.length, head.length >= 4 ? head.readUInt32BE(0) : 0);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= end; at += 4) if (at !== 12) brands.push(head.toString('latin1', at, at + 4));
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => /^(?:he[ivx]|mif|msf)/.test(brand)) ? 'heic' : 'unknown';
}
