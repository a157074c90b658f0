import type { PrivateMark } from './private-marks.ts';

/** The marks of an EXIF block, which is a TIFF file that begins with its byte order; nothing for bytes that only look like one. */
export function readExifMarks(tiff: Buffer): PrivateMark[] {
  const reader = createReader(tiff);
  const first = reader.directory(reader.long(4));
  const marks: PrivateMark[] = [];
  const gps = reader.directory(first.get(GPS));
  // A version alone says nothing of a place.
  if ([...gps.keys()].some((tag) => tag >= 1 && tag <= 31)) marks.push('location');
  const exif = reader.directory(first.get(EXIF));
  if (SERIALS.some((tag) => exif.has(tag))) marks.push('serial');
  return marks;
}

const EXIF = 0x8769;
const GPS = 0x8825;
/** Serial numbers of the body and the lens. */
const SERIALS = [0xa431, 0xa435];

function createReader(tiff: Buffer) {
  const little = tiff[0] === 0x49;
  const word = (at: number) => (at + 2 <= tiff.length ? (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at)) : 0);
  const long = (at: number) => (at + 4 <= tiff.length ? (little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at)) : 0);
  /** The tags of a directory with the number in their value field; empty when the entries are not such as EXIF writes. */
  const directory = (at: number | undefined): Map<number, number> => {
    const tags = new Map<number, number>();
    if (at === undefined || at < 8 || at + 2 > tiff.length) return tags;
    const count = word(at);
    if (count === 0 || count > 512 || at + 2 + count * 12 > tiff.length) return tags;
    for (let index = 0; index < count; index++) {
      const entry = at + 2 + index * 12;
      const type = word(entry + 2);
      if (type < 1 || type > 13) return new Map();
      tags.set(word(entry), long(entry + 8));
    }
    return tags;
  };
  return { long, directory };
}
