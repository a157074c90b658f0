import { inflateSync } from 'node:zlib';

/** The compressed streams of a PDF, unpacked, as far as they are no more than 32 MB each; broken ones are passed over. */
export function* unpackPdf(bytes: Buffer): Generator<Buffer> {
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const start = at + 6 + (bytes[at + 6] === 0x0d ? 2 : 1);
    const end = bytes.indexOf('endstream', start);
    if (end < 0) return;
    // Pixels and fonts have no metadata; unpacking them would be most of the work.
    const dictionary = bytes.toString('latin1', Math.max(0, at - 400), at);
    const own = dictionary.slice(Math.max(0, dictionary.lastIndexOf(' obj')));
    if (!own.includes('FlateDecode') || /\/Subtype\s*\/Image\b(?![\s\S]*DCTDecode)/.test(own)) continue;
    try {
      yield inflateSync(bytes.subarray(start, end), { maxOutputLength: 33_554_432 });
    } catch {
      continue;
    }
  }
}
