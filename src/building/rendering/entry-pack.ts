import { randomUUID } from 'node:crypto';
import { appendFile, mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where an entry of the last build lies in the pack. */
export interface Packed {
  readonly digest: string;
  readonly offset: number;
  readonly length: number;
}

/** The texts of all entries of a build in one file: only those that changed are read again, to tell what in them did. */
export interface EntryPack {
  readonly name: string;
  readonly bytes: number;
  readonly entries: ReadonlyMap<string, Packed>;
}

/** An entry as it goes into the pack. */
export interface WrittenEntry {
  readonly digest: string;
  /** Made only when it is written. */
  readonly text: () => string;
}

/** Reads texts of a pack; rejects when it is not the one that its list speaks of. */
export async function readPacked(folder: string, { name }: EntryPack, places: readonly Packed[]): Promise<string[]> {
  if (places.length === 0) return [];
  const handle = await open(join(folder, name));
  try {
    const texts: string[] = [];
    for (const { offset, length } of places) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, offset);
      if (bytesRead !== length) throw new Error('The pack of entries is shorter than its list says.');
      texts.push(buffer.toString('utf8'));
    }
    return texts;
  } finally {
    await handle.close();
  }
}

/** Texts that nobody needs any more are carried along until they are the larger half and this much. */
const CARRIED = 1_000_000;

/** Appends what is new to the last pack, or begins another one when most of it is old. */
export async function writePack(
  folder: string,
  last: EntryPack | undefined,
  written: ReadonlyMap<string, WrittenEntry>,
): Promise<EntryPack> {
  const standing = new Map<string, Packed>();
  for (const [id, { digest }] of written) {
    const place = last?.entries.get(id);
    if (place?.digest === digest) standing.set(id, place);
  }
  const used = [...standing.values()].reduce((sum, { length }) => sum + length, 0);
  const base = last && last.bytes <= 2 * used + CARRIED ? last : undefined;
  const fresh = [...written].filter(([id]) => base === undefined || !standing.has(id));
  if (base && fresh.length === 0 && standing.size === base.entries.size) return base;
  const pieces = fresh.map(([, { text }]) => Buffer.from(text()));
  let offset = base?.bytes ?? 0;
  const placed = new Map(base ? standing : []);
  for (const [index, [id, { digest }]] of fresh.entries()) {
    const length = pieces[index]?.byteLength ?? 0;
    placed.set(id, { digest, offset, length });
    offset += length;
  }
  // Under another name: a list that is not replaced by a new one still finds its own pack.
  const name = base?.name ?? `entries-${randomUUID()}.pack`;
  await mkdir(folder, { recursive: true });
  if (base === undefined) await writeFile(join(folder, name), Buffer.concat(pieces));
  else if (pieces.length > 0) await appendFile(join(folder, name), Buffer.concat(pieces));
  return { name, bytes: offset, entries: placed };
}
