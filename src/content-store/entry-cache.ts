import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

interface Cached<T> {
  readonly mtimeMs: number;
  readonly size: number;
  readonly digest: string;
  readonly value: T;
}

/** Results of reading files, kept from run to run: mtime and size, then the digest, decide what is read again. */
export class FileCache<T> {
  private readonly path: string;
  private readonly version: string;
  private readonly before: Map<string, Cached<T>>;
  private readonly now = new Map<string, Cached<T>>();
  /** How many files were really read in this run. */
  reads = 0;

  private constructor(path: string, version: string, before: Map<string, Cached<T>>) {
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

  /** The value for a file, computed from its bytes only when they changed; rejects when the file cannot be read. */
  async get(file: string, compute: (bytes: Buffer, digest: string) => T | Promise<T>): Promise<T> {
    const { mtimeMs, size } = await stat(file);
    const known = this.before.get(file);
    if (known?.mtimeMs === mtimeMs && known.size === size) return this.keep(file, known);
    const bytes = await readFile(file);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (known?.digest === digest) return this.keep(file, { ...known, mtimeMs, size });
    this.reads++;
    return this.keep(file, { mtimeMs, size, digest, value: await compute(bytes, digest) });
  }

  /** Writes the values used in this run; files that were not asked for are forgotten. */
  async save(): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    const partial = `${this.path}.${process.pid}.partial`;
    await writeFile(partial, JSON.stringify({ version: this.version, files: [...this.now] }));
    await rename(partial, this.path);
  }

  private keep(file: string, cached: Cached<T>): T {
    this.now.set(file, cached);
    return cached.value;
  }
}
