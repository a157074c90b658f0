import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Cached<T> {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly size: number;
  /** False when the file was so new that a later change could carry the same time stamp: its digest is looked at again. */
  readonly settled: boolean;
  readonly digest: string;
  readonly value: T;
}

/** Results of reading files, kept from run to run: time stamps and size, then the digest, decide what is read again. */
export class FileCache<T> {
  private readonly path: string;
  private readonly version: string;
  private readonly before: ReadonlyMap<string, Cached<T>>;
  private readonly now = new Map<string, Cached<T>>();
  /** How many values were really computed in this run. */
  computed = 0;

  private constructor(path: string, version: string, before: ReadonlyMap<string, Cached<T>>) {
    this.path = path;
    this.version = version;
    this.before = before;
  }

  /** Opens the cache file; one that is missing, broken or of another version is empty. */
  static async open<T>(path: string, version: string): Promise<FileCache<T>> {
    const text = await readFile(path, 'utf8').catch(() => '');
    try {
      const stored = JSON.parse(text) as { version: string; files: [string, Cached<T>][] };
      if (stored.version === version) return new FileCache(path, version, new Map(stored.files));
    } catch {
      // Nothing usable: everything is read afresh.
    }
    return new FileCache<T>(path, version, new Map());
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
    const { mtimeMs, ctimeMs, size } = await stat(file);
    const known = this.before.get(file);
    const usable = known !== undefined && isUsable(known.value) ? known : undefined;
    if (usable?.settled && usable.mtimeMs === mtimeMs && usable.ctimeMs === ctimeMs && usable.size === size) {
      return this.keep(file, usable);
    }
    const settled = Date.now() - Math.max(mtimeMs, ctimeMs) > coarsestClockMs;
    const bytes = await readFile(file);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (usable?.digest === digest) return this.keep(file, { ...usable, mtimeMs, ctimeMs, size, settled });
    this.computed++;
    return this.keep(file, { mtimeMs, ctimeMs, size, settled, digest, value: await compute(bytes, digest) });
  }

  /** Writes the values used in this run; files that were not asked for are forgotten. */
  async save(): Promise<void> {
    await writeWhole(this.path, JSON.stringify({ version: this.version, files: [...this.now] }));
  }

  private keep(file: string, cached: Cached<T>): T {
    this.now.set(file, cached);
    return cached.value;
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
