import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { takeLock } from '../serving/publication/file-lock.ts';
import type { Places } from '../serving/publication/places.ts';
import { writeWhole } from './derive-pictures.ts';

/** One build among others. */
export interface Turn<Result> {
  /** Builds with another key make something else. */
  readonly key: string;
  /** Called once when another build, or a rollback, has to end first. */
  readonly onWait: () => void;
  readonly work: () => Promise<Result>;
  /** What others may take over of a result; undefined when they have to build themselves. */
  readonly toShare: (result: Result) => Result | undefined;
}

/**
 * Does a build when no other is under way. Of several that wait, one builds what all of them saw: those after it take over its result, because
 * it began after they were asked for.
 */
export async function takeTurn<Result>(places: Places, { key, onWait, work, toShare }: Turn<Result>): Promise<Result> {
  const asked = Date.now();
  const file = join(places.folder, 'last-build');
  const release = await takeLock(places.buildLock, onWait);
  try {
    const last = await readLast<Result>(file);
    if (last?.key === key && last.began >= asked) return last.result;
    const began = Date.now();
    const result = await work();
    const shared = toShare(result);
    if (shared !== undefined) await writeWhole(file, serialize({ key, began, result: shared } satisfies Last<Result>));
    return result;
  } finally {
    release();
  }
}

interface Last<Result> {
  readonly key: string;
  /** Milliseconds, before it read anything. */
  readonly began: number;
  readonly result: Result;
}

async function readLast<Result>(file: string): Promise<Last<Result> | undefined> {
  try {
    return deserialize(await readFile(file)) as Last<Result>;
  } catch {
    // None yet, or one of another version: then this one builds.
    return undefined;
  }
}
