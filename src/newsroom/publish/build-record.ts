import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalTime } from '../../content-model/time/local-time.ts';
import { writeWhole } from '../../content-store/file-cache.ts';
import type { BuildOutcome } from './publisher.ts';

/** What the newsroom remembers of builds over its own end. */
export interface BuildRecord {
  readonly last?: BuildOutcome;
  readonly publishedUntil?: LocalTime;
  /** Why builds were asked for that have not ended. */
  readonly unfinished: readonly string[];
}

/** Where it is kept. */
export interface BuildRecordFile {
  readonly read: () => BuildRecord;
  /** Resolves when it is on disk; records are written in the order in which they come. */
  readonly write: (record: BuildRecord) => Promise<void>;
}

/** The record of a data folder. */
export function openBuildRecord(dataDir: string): BuildRecordFile {
  const file = join(dataDir, 'toa-soan', 'lan-dung.json');
  let writing: Promise<unknown> = Promise.resolve();
  return {
    read() {
      try {
        return JSON.parse(readFileSync(file, 'utf8')) as BuildRecord;
      } catch {
        // None yet, or one that was cut off: the next build writes another.
        return { unfinished: [] };
      }
    },
    write(record) {
      const own = writing.then(() => writeWhole(file, JSON.stringify(record)));
      writing = own.catch(() => undefined);
      return own;
    },
  };
}
