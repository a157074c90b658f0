import { readFileSync } from 'node:fs';
import { codeOf, writeAtOnce, type Disk } from './disk.ts';
import type { Places } from './places.ts';
import type { PublishedFile } from './published-file.ts';
import type { HistoryItem } from './tree-state.ts';

/** What becomes of one path. */
export interface FileChange {
  readonly path: string;
  /** What was published there; undefined where nothing was that is known. */
  readonly before: PublishedFile | undefined;
  /** What is published there now; undefined where the file goes. */
  readonly after: PublishedFile | undefined;
  /** Name of the new file, and of its copies without their endings, in the staging folder. */
  readonly staged: string | undefined;
}

/** A publication, or the change of single pages after it, in full: whoever finds it can finish it. */
export interface Journal {
  readonly kind: 'publication' | 'patch';
  /** The publication, or the one that was patched. */
  readonly item: HistoryItem;
  /** The publications that can be gone back to, this one included. */
  readonly history: readonly HistoryItem[];
  readonly fileTime: number;
  /** Absolute path of the folder with the new files. */
  readonly staging: string;
  /** In the order in which they are made. */
  readonly changes: readonly FileChange[];
}

/** Writes the journal at once: from now on the publication will be finished, whatever happens. */
export function writeJournal(disk: Disk, places: Places, { changes, ...header }: Journal): void {
  const lines = changes.map(({ path, before, after, staged }) =>
    JSON.stringify([path, before ?? 0, after ?? 0, staged ?? 0]),
  );
  writeAtOnce(disk, places.journal, [JSON.stringify(header), ...lines].join('\n'));
}

/** Reads a journal, or the record of a publication that it became; undefined when there is none. */
export function readJournal(file: string): Journal | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
  const [header = '', ...lines] = text.split('\n');
  return { ...(JSON.parse(header) as Omit<Journal, 'changes'>), changes: lines.map(parseChange) };
}

type Line = [path: string, before: PublishedFile | 0, after: PublishedFile | 0, staged: string | 0];

function parseChange(line: string): FileChange {
  const [path, before, after, staged] = JSON.parse(line) as Line;
  return { path, before: before || undefined, after: after || undefined, staged: staged || undefined };
}
