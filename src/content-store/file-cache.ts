import { createHash, hash, randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

interface Cached<T> {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly size: number;
  /** False when the file was so new that a later change could carry the same time stamp: its digest is looked at again. */
  readonly settled: boolean;
  readonly digest: string;
  readonly value: T;
}

/** So many parts has a cache: a file that changed costs writing one of them, not the whole archive's results. */
const PARTS = 64;

interface Part<T> {
  readonly version: string;
  readonly files: readonly (readonly [file: string, cached: Cached<T>])[];
}

/** Results of reading files, kept from run to run: time stamps and size, then the digest, decide what is read again. */
export class FileCache<T> {
  private readonly folder: string;
  private readonly version: string;
  private readonly before: ReadonlyMap<string, Cached<T>>;
  private readonly now = new Map<string, Cached<T>>();
  /** Parts that are on disk as this version would write them. */
  private readonly whole: ReadonlySet<string>;
  /** How many values were really computed in this run. */
  computed = 0;

  private constructor(
    folder: string,
    version: string,
    before: ReadonlyMap<string, Cached<T>>,
    whole: ReadonlySet<string>,
  ) {
    this.folder = folder;
    this.version = version;
    this.before = before;
    this.whole = whole;
  }

  /** Opens the cache in a folder; a part that is missing, broken or of another version is empty. */
  static async open<T>(folder: string, version: string): Promise<FileCache<T>> {
    const before = new Map<string, Cached<T>>();
    const whole = new Set<string>();
    await Promise.all(
      partNames.map(async (name) => {
        const stored = await readPart<T>(join(folder, name));
        if (stored?.version !== version) return;
        whole.add(name);
        for (const [file, cached] of stored.files) before.set(file, cached);
      }),
    );
    return new FileCache(folder, version, before, whole);
  }

  /**
   * The value for a file, computed from its bytes only when they changed or when the kept value is not usable any more.
   * Rejects when the file cannot be read.
   */
  async get(
    file: string,
    compute: (bytes: Buffer, digest: string) => T | Promise<T>,
    isUsable: (value: T) => boolean = () => true,
  ): Promise<T> {
    // At once: sending it to another thread and back takes ten times as long, and an archive has tens of thousands.
    const { mtimeMs, ctimeMs, size } = statSync(file);
    const known = this.before.get(file);
    const usable = known !== undefined && isUsable(known.value) ? known : undefined;
    const isSame = usable?.mtimeMs === mtimeMs && usable.ctimeMs === ctimeMs && usable.size === size;
    if (usable?.settled && isSame) return this.keep(file, usable);
    const settled = Date.now() - Math.max(mtimeMs, ctimeMs) > coarsestClockMs;
    const bytes = await readFile(file);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (usable?.digest === digest)
      return this.keep(file, isSame && !settled ? usable : { ...usable, mtimeMs, ctimeMs, size, settled });
    this.computed++;
    return this.keep(file, { mtimeMs, ctimeMs, size, settled, digest, value: await compute(bytes, digest) });
  }

  /** The digest of a file's bytes, once its value was asked for. */
  digestOf(file: string): string | undefined {
    return this.now.get(file)?.digest;
  }

  /** Writes the parts in which something changed; files that were not asked for are forgotten. */
  async save(): Promise<void> {
    const changed = new Set(partNames.filter((name) => !this.whole.has(name)));
    for (const [file, cached] of this.now) if (this.before.get(file) !== cached) changed.add(partOf(file));
    for (const file of this.before.keys()) if (!this.now.has(file)) changed.add(partOf(file));
    if (changed.size === 0) return;
    const files = Map.groupBy(this.now, ([file]) => partOf(file));
    for (const name of changed) {
      const part: Part<T> = { version: this.version, files: files.get(name) ?? [] };
      await writeWhole(join(this.folder, name), JSON.stringify(part));
    }
  }

  private keep(file: string, cached: Cached<T>): T {
    this.now.set(file, cached);
    return cached.value;
  }
}

const partNames = Array.from({ length: PARTS }, (_, number) => `${number}.json`);

function partOf(file: string): string {
  return `${hash('md5', file, 'buffer').readUInt8(0) % PARTS}.json`;
}

async function readPart<T>(path: string): Promise<Part<T> | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Part<T>;
  } catch {
    // Missing or broken: what it held is read afresh.
    return undefined;
  }
}

/** Writes a file so that readers and other writers, in whatever process, see the old text or the new one, never a part. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const partial = `${path}.${randomUUID()}.partial`;
  await writeFile(partial, text);
  await rename(partial, path);
}

/** The coarsest time stamps of file systems in use (FAT) count in two seconds. */
const coarsestClockMs = 2000;
