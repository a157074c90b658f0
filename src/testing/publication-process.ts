import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { openOutput } from '../building/output/output-tree.ts';
import { realDisk, type Disk } from '../serving/publication/disk.ts';

/** What a process of its own publishes, and how it fares. */
export interface PublicationOrder {
  readonly outDir: string;
  readonly dataDir: string;
  /** The files of each publication, by path. */
  readonly versions: readonly Readonly<Record<string, string>>[];
  /** Dies before this call of the disk, counted from 0 over the last publication. */
  readonly dieAt?: number;
  /** Waits before each call of the disk, so that others come in between. */
  readonly pauseMs?: number;
}

/** Publishes in another process. */
export function startPublication(order: PublicationOrder): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(import.meta.url), JSON.stringify(order)], { stdio: 'inherit' });
}

/** Publishes in another process; resolves to the signal that ended it, undefined when it came to its end. */
export async function publishElsewhere(order: PublicationOrder): Promise<string | undefined> {
  const [code, signal] = (await once(startPublication(order), 'exit')) as [number | null, string | null];
  if (signal === null && code !== 0) throw new Error(`The publication ended with ${code}.`);
  return signal ?? undefined;
}

async function carryOut({ outDir, dataDir, versions, dieAt, pauseMs }: PublicationOrder): Promise<void> {
  for (const [index, files] of versions.entries()) {
    const isLast = index === versions.length - 1;
    const disk = watchedDisk(pauseMs ?? 0, isLast ? dieAt : undefined);
    const tree = await openOutput({ outDir, dataDir, disk });
    for (const [path, text] of Object.entries(files)) await tree.put(path, text);
    await tree.publish();
  }
}

function watchedDisk(pauseMs: number, dieAt: number | undefined): Disk {
  let calls = 0;
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const watched = Object.entries(realDisk).map(([name, call]) => [
    name,
    (...args: unknown[]) => {
      if (calls++ === dieAt) process.kill(process.pid, 'SIGKILL');
      if (pauseMs > 0) Atomics.wait(clock, 0, 0, pauseMs);
      return (call as (...given: unknown[]) => unknown)(...args);
    },
  ]);
  return Object.fromEntries(watched) as Disk;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await carryOut(JSON.parse(process.argv[2] ?? '') as PublicationOrder);
