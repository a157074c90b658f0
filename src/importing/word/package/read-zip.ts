import { inflateRawSync } from 'node:zlib';

/** What a ZIP file may hold at most, so that a bomb costs nothing. */
export interface ZipLimits {
  readonly entries: number;
  /** Bytes of one entry when inflated. */
  readonly entryBytes: number;
  /** Bytes of all entries when inflated. */
  readonly totalBytes: number;
}

/** Why a ZIP file was not opened. */
export type ZipProblem = 'zip-broken' | 'zip-too-large' | 'zip-encrypted';

/** The files of a ZIP by name, inflated when they are asked for; a broken one reads as `undefined`. */
export interface Zip {
  readonly names: readonly string[];
  /** Bytes of a file when inflated, as the directory tells; no more are ever inflated. */
  readonly sizeOf: (name: string) => number;
  readonly read: (name: string) => Buffer | undefined;
}

/** Opens a ZIP by its directory; sizes are checked there before anything is inflated, and again while inflating. */
export function readZip(bytes: Uint8Array, limits: ZipLimits): Zip | { readonly problem: ZipProblem } {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(file, limits.entries);
  if (typeof directory === 'string') return { problem: directory };
  if (directory.some(({ isEncrypted }) => isEncrypted)) return { problem: 'zip-encrypted' };
  const total = directory.reduce((sum, { size }) => sum + size, 0);
  if (total > limits.totalBytes || directory.some(({ size }) => size > limits.entryBytes))
    return { problem: 'zip-too-large' };
  const byName = new Map(directory.map((entry) => [entry.name, entry]));
  return {
    names: [...byName.keys()],
    sizeOf: (name) => byName.get(name)?.size ?? 0,
    read(name) {
      const entry = byName.get(name);
      return entry && inflate(file, entry);
    },
  };
}

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

function readDirectory(file: Buffer, most: number): Entry[] | ZipProblem {
  // The end record stands last, but for a comment of at most 65,535 bytes.
  let end = file.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && file.readUInt32LE(end) !== END) end--;
  if (end < first || end < 0) return 'zip-broken';
  const count = file.readUInt16LE(end + 10);
  if (count > most) return 'zip-too-large';
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) return 'zip-broken';
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function inflate(file: Buffer, { offset, packedSize, size, method }: Entry): Buffer | undefined {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) return undefined;
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const packed = file.subarray(start, start + packedSize);
  if (packed.length !== packedSize) return undefined;
  if (method === 0) return packed.length === size ? packed : undefined;
  if (method !== 8) return undefined;
  try {
    // A directory may lie: no more than it says is ever inflated.
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    return content.length === size ? content : undefined;
  } catch {
    return undefined;
  }
}
