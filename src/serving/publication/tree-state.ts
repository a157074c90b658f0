import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, removeFile, writeAtOnce, type Disk } from './disk.ts';
import { listFile, patchesFile, type Places } from './places.ts';
import type { PublishedFile } from './published-file.ts';

/** One publication among those that can be gone back to. */
export interface HistoryItem {
  readonly number: number;
  /** The publication whose content it shows: itself, or the one that a rollback went back to. */
  readonly origin: number;
  /** The origin that a rollback from here leads to; undefined for the first. */
  readonly before: number | undefined;
  /** When it was made visible, in milliseconds. */
  readonly time: number;
}

/** What is published, in short. */
export interface StateHeader {
  readonly version: typeof STATE_VERSION;
  /** Counts publications from 1; 0 before the first. */
  readonly number: number;
  /** Modification time of its newest files. */
  readonly fileTime: number;
  /** Tells the output folder from one that was made anew or copied. */
  readonly root: string;
  /** Oldest first, the present one last. */
  readonly history: readonly HistoryItem[];
  /** The publication whose whole list of files is kept; what changed since stands in the state itself. 0 where the next writing makes one. */
  readonly list: number;
}

/** All that is published. */
export interface TreeState extends StateHeader {
  /** Modification times of folders in which others lie, by path from the output folder: a cheap sign that somebody was there. */
  readonly folders: Map<string, number>;
  /** By path from the output folder; changed by `setFile`. */
  readonly files: Map<string, PublishedFile>;
  /** Paths that are not as the kept list says. */
  readonly changed: Set<string>;
}

/** Another number when the format below changes, or the compression: then all is published anew. */
export const STATE_VERSION = 3;

/** Before the first publication. */
export function emptyState(): TreeState {
  return {
    version: STATE_VERSION,
    ...{ number: 0, fileTime: 0, root: '', history: [], list: 0 },
    ...{ folders: new Map(), files: new Map(), changed: new Set() },
  };
}

/** Notes what is published at a path; undefined takes it away. */
export function setFile({ files, changed }: TreeState, path: string, file: PublishedFile | undefined): void {
  if (file === undefined) files.delete(path);
  else files.set(path, file);
  changed.add(path);
}

/** Reads what is published, with the pages changed since; undefined when nothing was or the files are not to be understood. */
export function readState(places: Places): TreeState | undefined {
  const text = readText(places.state);
  const header = text === undefined ? undefined : parseHeader(text.slice(0, text.indexOf('\n')));
  const list = header && readText(listFile(places, header.list));
  if (text === undefined || header === undefined || list === undefined) return undefined;
  if (!text.endsWith(END) || !list.endsWith(END)) return undefined;
  const state: TreeState = { ...header, folders: new Map(), files: new Map(), changed: new Set() };
  readLines(list, list.indexOf('\n') + 1, list.length - END.length + 1, { ...state, changed: undefined });
  readLines(text, text.indexOf('\n') + 1, text.length - END.length + 1, state);
  for (const [path, file] of readPatches(places, header.number).files) setFile(state, path, file);
  return state;
}

/** Reads only what stands on the first line; takes microseconds. */
export function readHeader(places: Places): StateHeader | undefined {
  let handle: number;
  try {
    handle = openSync(places.state, 'r');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
  try {
    const start = Buffer.alloc(LONGEST_HEADER);
    const text = start.toString('utf8', 0, readSync(handle, start, 0, LONGEST_HEADER, 0));
    return parseHeader(text.slice(0, text.indexOf('\n')));
  } finally {
    closeSync(handle);
  }
}

/** Pages changed since publication `number`, from byte `from` of their list; a line that is still being written is left for later. */
export function readPatches(
  places: Places,
  number: number,
  from = 0,
): { readonly files: ReadonlyMap<string, PublishedFile>; readonly end: number } {
  const bytes = readBytes(patchesFile(places, number));
  const end = bytes === undefined ? 0 : bytes.lastIndexOf('\n') + 1;
  const state = emptyState();
  if (bytes !== undefined && end > from) {
    const text = bytes.toString('utf8', from, end);
    readLines(text, 0, text.length, state);
  }
  return { files: state.files, end: Math.max(from, end) };
}

/** Writes the state, and the whole list of files where too much has changed since it was written. */
export function writeState(disk: Disk, places: Places, state: TreeState): void {
  const { version, number, fileTime, root, history, folders, files, changed } = state;
  const isAll = state.list === 0 || changed.size * 8 > files.size + 1_000;
  const list = isAll ? number : state.list;
  if (isAll) {
    const lines = ['files'];
    for (const [path, file] of files) lines.push(fileLine(path, file));
    writeAtOnce(disk, listFile(places, list), lines.join('\n') + END);
  }
  const lines = [JSON.stringify({ version, number, fileTime, root, history, list } satisfies StateHeader)];
  for (const [folder, mtimeMs] of folders) lines.push(`/${folder}\t${mtimeMs}`);
  for (const path of isAll ? [] : changed) {
    const file = files.get(path);
    lines.push(file === undefined ? `//${path}\t0` : fileLine(path, file));
  }
  writeAtOnce(disk, places.state, lines.join('\n') + END);
  if (isAll) removeOtherLists(disk, places, list);
}

function removeOtherLists(disk: Disk, places: Places, list: number): void {
  for (const name of readdirSync(places.folder)) {
    const file = join(places.folder, name);
    if (/^files-\d+$/.test(name) && file !== listFile(places, list)) removeFile(disk, file);
  }
}

/** One line of the state or of the list of changed pages. */
export function fileLine(path: string, { digest, size, mtimeMs, br, gz }: PublishedFile): string {
  return `${path}\t${digest}\t${size}\t${mtimeMs}\t${br}\t${gz}`;
}

/** A state that was cut off does not end like this. */
const END = '\n.\n';
const LONGEST_HEADER = 65_536;

function parseHeader(line: string): StateHeader | undefined {
  try {
    const header = JSON.parse(line) as StateHeader;
    return (header.version as number) === STATE_VERSION ? header : undefined;
  } catch {
    return undefined;
  }
}

/** Reads lines of `fileLine` and of folders. Two hundred thousand of them are read at every build: nothing is cut out that is not kept. */
function readLines(
  text: string,
  start: number,
  end: number,
  { files, folders, changed }: Pick<TreeState, 'files' | 'folders'> & { readonly changed: Set<string> | undefined },
): void {
  for (let from = start; from < end;) {
    const pathEnd = text.indexOf('\t', from);
    const path = text.slice(from, pathEnd);
    if (path.startsWith('/')) {
      const to = text.indexOf('\n', pathEnd);
      if (path.startsWith('//')) {
        files.delete(path.slice(2));
        changed?.add(path.slice(2));
      } else folders.set(path.slice(1), Number(text.slice(pathEnd + 1, to)));
      from = to + 1;
      continue;
    }
    const digestEnd = text.indexOf('\t', pathEnd + 1);
    const digest = text.slice(pathEnd + 1, digestEnd);
    const reader = { text, at: digestEnd + 1 };
    const [size, mtimeMs, br, gz] = [readNumber(reader), readNumber(reader), readNumber(reader), readNumber(reader)];
    files.set(path, { digest, size, mtimeMs, br, gz });
    changed?.add(path);
    from = reader.at;
  }
}

/** Reads a number and passes the sign behind it. */
function readNumber(reader: { readonly text: string; at: number }): number {
  const start = reader.at;
  let value = 0;
  for (;;) {
    const digit = reader.text.charCodeAt(reader.at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
    reader.at += 1;
  }
  const isWhole = reader.text.charCodeAt(reader.at) < DOT;
  // A fraction of a millisecond, of a file that lay elsewhere before.
  while (reader.text.charCodeAt(reader.at) >= DOT) reader.at += 1;
  const end = reader.at++;
  return isWhole ? value : Number(reader.text.slice(start, end));
}

const ZERO = 48;
const DOT = 46;

function readText(path: string): string | undefined {
  return readBytes(path)?.toString('utf8');
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}
