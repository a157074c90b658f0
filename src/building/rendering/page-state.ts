import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntryPack, Packed } from './entry-pack.ts';
import type { ReadNames } from './page-reads.ts';

/** A page of the last build. */
export interface PageRecord {
  /** Digest of what its route gave it. */
  readonly props: string;
  /** What it read, as sorted keys. */
  readonly keys: Uint32Array;
  /** Digest of its bytes: only while OUT_DIR holds these is the record true. */
  readonly digest: string;
}

/** What the last build knew, so that the next one renders only what has changed. */
export interface PageState {
  /** Of the renderer. */
  readonly key: string;
  readonly names: ReadNames;
  /** Digests of the queries' values, in the order of their names. */
  readonly answers: readonly string[];
  readonly pack: EntryPack;
  readonly pages: ReadonlyMap<string, PageRecord>;
  /** What the routes read to tell which pages there are and what each is given, as sorted keys. */
  readonly routes: Uint32Array;
}

interface Stored extends Pick<PageState, 'key' | 'names' | 'answers'> {
  /** File of what the pages read, and behind it the routes. */
  readonly reads: string;
  readonly routeKeys: number;
  readonly pack: Pick<EntryPack, 'name' | 'bytes'> & {
    readonly entries: readonly (readonly [id: string, digest: string, offset: number, length: number])[];
  };
  readonly pages: readonly (readonly [file: string, props: string, digest: string, keys: number])[];
}

const LIST = 'pages.json';

/** The state in a folder; undefined when there is none, or none that can be read. */
export async function readPageState(folder: string): Promise<PageState | undefined> {
  try {
    const { key, names, answers, reads, pack, pages, routeKeys } = JSON.parse(
      await readFile(join(folder, LIST), 'utf8'),
    ) as Stored;
    const bytes = await readFile(join(folder, reads));
    const keys = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
    let at = 0;
    const records = pages.map(([file, props, digest, count]): [string, PageRecord] => {
      const record = { props, digest, keys: keys.subarray(at, at + count) };
      at += count;
      return [file, record];
    });
    const entries = pack.entries.map(([id, digest, offset, length]): [string, Packed] => [
      id,
      { digest, offset, length },
    ]);
    // Behind those of all pages.
    const routes = keys.subarray(at);
    if (routes.length !== routeKeys) return undefined;
    return { key, names, answers, pack: { ...pack, entries: new Map(entries) }, pages: new Map(records), routes };
  } catch {
    return undefined;
  }
}

/** Writes a state over the last one. The list comes last and names its parts, so that those of two builds are never mixed. */
export async function writePageState(
  folder: string,
  { key, names, answers, pack, pages, routes }: PageState,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const reads = `reads-${randomUUID()}.bin`;
  const keys = [...[...pages.values()].map((page) => page.keys), routes];
  await writeFile(
    join(folder, reads),
    Buffer.concat(keys.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))),
  );
  const stored: Stored = {
    ...{ key, names, answers, reads, routeKeys: routes.length },
    pack: {
      ...pack,
      entries: Array.from(pack.entries, ([id, { digest, offset, length }]) => [id, digest, offset, length]),
    },
    pages: Array.from(pages, ([file, { props, digest, keys: own }]) => [file, props, digest, own.length]),
  };
  const draft = join(folder, `${LIST}.moi`);
  await writeFile(draft, JSON.stringify(stored));
  await rename(draft, join(folder, LIST));
  const used = new Set([LIST, reads, pack.name]);
  const old = (await readdir(folder)).filter((name) => !used.has(name));
  await Promise.all(old.map((name) => rm(join(folder, name), { force: true })));
}
