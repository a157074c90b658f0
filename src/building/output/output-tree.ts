import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { finishInterrupted } from '../../serving/publication/apply-journal.ts';
import { compressCopies, mayHaveCopies } from '../../serving/publication/compress-copies.ts';
import { contentDigest } from '../../serving/publication/content-digest.ts';
import { realDisk, type Disk } from '../../serving/publication/disk.ts';
import { withLock } from '../../serving/publication/file-lock.ts';
import { nextFileTime } from '../../serving/publication/file-time.ts';
import { placesOf } from '../../serving/publication/places.ts';
import type { PublishedFile } from '../../serving/publication/published-file.ts';
import { clearLeftStages, openStage } from '../../serving/publication/stage.ts';
import { openBase } from './open-base.ts';
import { publishPlan, type PublicationCounts } from './publish-plan.ts';
import { checkPath, type PlannedFile } from './planned-file.ts';

/** What will be published next, put together file by file; nothing of it is visible before `publish`. */
export interface OutputTree {
  /** Puts a file by its path from the output folder (`tin-tuc/a/index.html`); where the same bytes are published already, nothing is written. */
  put(path: string, bytes: Uint8Array | string): Promise<void>;
  /**
   * Puts a file of this disk whose bytes never change under `digest`; where that is published already, the disk is not touched. A file of
   * a cache is linked, with the compressed copies beside it if it has any; what somebody may write in has to be copied.
   */
  place(path: string, source: string, digest: string, how?: 'link' | 'copy'): Promise<void>;
  /** Keeps what is published there, unread; false where nothing is, or, when a digest is given (`contentDigest`, or that of `place`), something else: then it must be put. */
  keep(path: string, digest?: string): boolean;
  /** Keeps all that is published below folders (`_astro/`) and was not put; returns how many files. */
  keepBelow(...folders: readonly string[]): number;
  /** Whether a path will be in this publication. */
  has(path: string): boolean;
  /** Paths of this publication, without compressed copies. */
  paths(): Iterable<string>;
  /** Bytes of a file of this publication. */
  read(path: string): Promise<Buffer>;
  /** What is new so far, and where it lies until it is published. */
  fresh(): Iterable<FreshFile>;
  /** Waits for the compression, then makes it all visible; what was neither put nor kept is gone. */
  publish(): Promise<PublicationCounts>;
  /** Forgets it all; what is published stays. */
  abandon(): Promise<void>;
}

/** A file that is not published yet. */
export interface FreshFile {
  readonly path: string;
  /** Absolute path for now. */
  readonly file: string;
  readonly size: number;
}

/** Where an output tree works. */
export interface OutputOptions {
  readonly outDir: string;
  readonly dataDir: string;
  /** Milliseconds; the real clock when not given. */
  readonly clock?: () => number;
  readonly disk?: Disk;
}

/** Begins the next publication. One at a time: whoever may have company holds the build lock (`build-lock.ts`). */
export async function openOutput(options: OutputOptions): Promise<OutputTree> {
  const { clock = Date.now, disk = realDisk } = options;
  const places = placesOf(options);
  const base = await withLock(places.treeLock, () => {
    finishInterrupted(disk, places);
    return openBase(places);
  });
  await clearLeftStages(places);
  const stage = openStage(places);
  const { files } = base.state;
  const mtimeMs = nextFileTime(base.state.fileTime, 'publication', clock());
  const plan = new Map<string, PlannedFile>();
  const jobs = createJobs();

  async function compress(path: string, planned: PlannedFile, name: string, bytes: Uint8Array): Promise<void> {
    const { br, gz } = await compressCopies(path, bytes);
    // A copy is fresh by having the time of its file.
    const { mtimeMs: age } = planned.file;
    if (br) stage.write(name, '.br', br, age);
    if (gz) stage.write(name, '.gz', gz, age);
    planned.file = { ...planned.file, br: br?.byteLength ?? 0, gz: gz?.byteLength ?? 0 };
  }

  function keep(path: string, digest?: string): boolean {
    const standing = files.get(path);
    if (standing === undefined || (digest !== undefined && standing.digest !== digestOfPlaced(digest))) return false;
    plan.set(path, { file: standing, staged: undefined });
    return true;
  }

  return {
    async put(path, content) {
      checkPath(path);
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const digest = contentDigest(bytes);
      const standing = files.get(path);
      if (standing?.digest === digest) {
        plan.set(path, { file: standing, staged: undefined });
        return;
      }
      const name = stage.newName();
      stage.write(name, '', bytes, mtimeMs);
      const planned = { file: { digest, size: bytes.byteLength, mtimeMs, br: 0, gz: 0 }, staged: name };
      plan.set(path, planned);
      if (mayHaveCopies(path, bytes.byteLength)) await jobs.add(compress(path, planned, name, bytes));
    },

    async place(path, source, digest, how = 'link') {
      if (keep(path, digest)) return;
      checkPath(path);
      const name = stage.newName();
      const own = stage.bring(name, '', source, how);
      if (own === undefined) throw new Error(`${source} is to be placed, but it is not there.`);
      // A copy of another age is one of other bytes, and what lies beside a file that somebody writes in may be anything.
      const copyOf = (form: '.br' | '.gz') =>
        how === 'link' ? stage.bring(name, form, source + form, how, own.mtimeMs) : undefined;
      const [br, gz] = [copyOf('.br'), copyOf('.gz')];
      const file: PublishedFile = { digest: digestOfPlaced(digest), ...own, br: br?.size ?? 0, gz: gz?.size ?? 0 };
      const planned = { file, staged: name };
      plan.set(path, planned);
      if (br === undefined && gz === undefined && mayHaveCopies(path, own.size)) {
        const staged = readFile(join(stage.folder, name));
        await jobs.add(staged.then((bytes) => compress(path, planned, name, bytes)));
      }
    },

    keep,

    keepBelow(...folders) {
      let kept = 0;
      for (const [path, file] of files) {
        if (!folders.some((folder) => path.startsWith(folder)) || plan.has(path)) continue;
        plan.set(path, { file, staged: undefined });
        kept += 1;
      }
      return kept;
    },

    has: (path) => plan.has(path),
    paths: () => plan.keys(),

    read(path) {
      const staged = plan.get(path)?.staged;
      return readFile(staged === undefined ? join(places.outDir, path) : join(stage.folder, staged));
    },

    *fresh() {
      for (const [path, { file, staged }] of plan)
        if (staged !== undefined) yield { path, file: join(stage.folder, staged), size: file.size };
    },

    async publish() {
      try {
        await jobs.done();
        return await publishPlan({ places, disk, base, plan, stage, fileTime: mtimeMs, clock });
      } finally {
        await stage.clear();
      }
    },

    async abandon() {
      await jobs.done().catch(() => undefined);
      await stage.clear();
    },
  };
}

/** It becomes part of file names and of entity tags. */
function digestOfPlaced(digest: string): string {
  return /^[\w-]{8,64}$/.test(digest) ? digest : hash('sha256', digest, 'base64url').slice(0, 22);
}

/** Compressions under way: libuv's threads do the work, twice as many jobs keep them busy. */
function createJobs() {
  const width = availableParallelism() * 2;
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  return {
    async add(job: Promise<void>): Promise<void> {
      const tracked = job
        .catch((error: unknown) => void (failure ??= { error }))
        .finally(() => running.delete(tracked));
      running.add(tracked);
      while (running.size >= width) await Promise.race(running);
    },
    async done(): Promise<void> {
      await Promise.all(running);
      if (failure) throw new Error('A file could not be compressed.', { cause: failure.error });
    },
  };
}
