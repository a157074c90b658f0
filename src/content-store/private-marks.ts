import { readExifMarks } from './exif-marks.ts';

/** What a file can tell of its origin: the place, or the number of the very camera. */
export type PrivateMark = 'location' | 'serial';

/** The marks in a file's bytes, whatever its format: EXIF wherever it is embedded, XMP, and the place that phones write into films. */
export function findPrivateMarks(bytes: Buffer): PrivateMark[] {
  const marks = new Set<PrivateMark>();
  for (const start of tiffHeaders(bytes)) for (const mark of readExifMarks(bytes.subarray(start))) marks.add(mark);
  for (const text of xmpPackets(bytes)) {
    if (XMP_LOCATION.test(text)) marks.add('location');
    if (XMP_SERIAL.test(text)) marks.add('serial');
  }
  if (hasFilmLocation(bytes)) marks.add('location');
  return [...marks];
}

const HEADERS = [Buffer.from('II*\0', 'latin1'), Buffer.from('MM\0*', 'latin1')];

function* tiffHeaders(bytes: Buffer): Generator<number> {
  for (const header of HEADERS) yield* occurrences(bytes, header);
}

/** Attribute or element with something in it, under whatever prefix. */
const XMP_LOCATION =
  /:GPS(?:Latitude|Longitude|Position|DestLatitude|DestLongitude)(?:\s*=\s*["']\s*[^"'\s]|\s*>\s*[^<\s])/;
const XMP_SERIAL =
  /:(?:SerialNumber|BodySerialNumber|LensSerialNumber|CameraSerialNumber|InternalSerialNumber)(?:\s*=\s*["']\s*[^"'\s]|\s*>\s*[^<\s])/;

function* xmpPackets(bytes: Buffer): Generator<string> {
  for (const start of occurrences(bytes, Buffer.from('<x:xmpmeta'))) {
    const end = bytes.indexOf('</x:xmpmeta>', start);
    yield bytes.toString('latin1', start, end < 0 ? Math.min(bytes.length, start + 262_144) : end);
  }
}

/** ISO 6709 as QuickTime has it, `+22.6657+106.2639/`, right after the mark that says what it is. */
function hasFilmLocation(bytes: Buffer): boolean {
  const place = /[+-]\d{1,6}(?:\.\d+)?[+-]\d{1,7}(?:\.\d+)?/;
  const near = (mark: Buffer, room: number) =>
    [...occurrences(bytes, mark)].some((at) =>
      place.test(bytes.toString('latin1', at + mark.length, at + mark.length + room)),
    );
  if (near(Buffer.from('\xa9xyz', 'latin1'), 64)) return true;
  if (!bytes.includes('com.apple.quicktime.location')) return false;
  // The key stands in one table, its value in another.
  return near(Buffer.from('data', 'latin1'), 64);
}

function* occurrences(bytes: Buffer, mark: Buffer): Generator<number> {
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) yield at;
}
