import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Segment } from '../content-model/blocks/segments.ts';
import type { BodySummary } from '../content-model/entry.ts';
import { bodyDigest, type CompiledBody } from './compile-body.ts';
import { writeWhole } from './file-cache.ts';
import { bindFileLinks } from './file-links.ts';

/** The cache file that holds the compiled segments and plain text of a body. */
export function bodyFile(cacheDir: string, digest: string): string {
  return join(cacheDir, 'bodies', digest.slice(0, 2), `${digest}.json`);
}

/** The compiled bodies on disk, each in a file named by its digest. */
export class BodyStore {
  private readonly cacheDir: string;
  private readonly used = new Set<string>();

  constructor(cacheDir: string) {
    this.cacheDir = cacheDir;
  }

  /** Whether a body is there; asking keeps it. */
  has(digest: string): boolean {
    this.used.add(digest);
    return existsSync(bodyFile(this.cacheDir, digest));
  }

  /** Stores a body, and gives it back without the parts that stand in the file. */
  async put({ segments, text, ...rest }: CompiledBody): Promise<CompiledBody> {
    await this.write(rest.summary.digest, segments, text);
    return { ...rest, segments: [], text: '' };
  }

  /** Stores a body once more with the addresses of the files that it links to; the digest tells them. */
  async bindFiles(summary: BodySummary, urlOf: (name: string) => string | undefined): Promise<BodySummary> {
    const stored = await readFile(bodyFile(this.cacheDir, summary.digest), 'utf8');
    const { segments, text } = JSON.parse(stored) as { segments: readonly Segment[]; text: string };
    const bound = bindFileLinks(segments, urlOf);
    const digest = bodyDigest(bound, text);
    await this.write(digest, bound, text);
    return { ...summary, digest };
  }

  /** Once a day, removes bodies that this run did not use and that have lain for a month, so that another content folder's stay. */
  async prune(now: number): Promise<void> {
    const stamp = join(this.cacheDir, 'bodies', 'don-lan-cuoi');
    const last = Number(await readFile(stamp, 'utf8').catch(() => '0'));
    if (now - last < dayMs) return;
    const names = await readdir(join(this.cacheDir, 'bodies'), { recursive: true }).catch(() => []);
    const stored = names.filter((name) => name.endsWith('.json')).map((name) => name.slice(-digestLength - 5, -5));
    await writeWhole(stamp, String(now));
    for (const digest of stored.filter((candidate) => !this.used.has(candidate))) {
      const path = bodyFile(this.cacheDir, digest);
      const facts = await stat(path).catch(() => undefined);
      if (facts && now - facts.mtimeMs > keptMs) await rm(path, { force: true });
    }
  }

  private async write(digest: string, segments: readonly Segment[], text: string): Promise<void> {
    if (this.has(digest)) return;
    await writeWhole(bodyFile(this.cacheDir, digest), JSON.stringify({ segments, text }));
  }
}

const digestLength = 24;
const dayMs = 24 * 3600 * 1000;
const keptMs = 30 * dayMs;
