import { dirname, join } from 'node:path';
import { codeOf, linkOrCopy, moveOver, removeFile, removeTree, type Disk } from './disk.ts';
import { readJournal, type FileChange, type Journal } from './journal.ts';
import { formerName, patchesFile, releaseFolder, type Places } from './places.ts';
import { FORMS, sizeOf } from './published-file.ts';
import { rootOf, watchAll, watchFolders } from './trust.ts';
import { emptyState, fileLine, readState, setFile, STATE_VERSION, writeState, type TreeState } from './tree-state.ts';

/**
 * Makes a journal's changes visible, `state` being what was published before: each file changes at once, what it was lies in the release
 * folder before that, and the state is written last. Interrupted anywhere, it is finished by `finishInterrupted`.
 */
export function applyJournal(disk: Disk, places: Places, journal: Journal, state: TreeState, isResumed = false): void {
  const { kind, item, history, fileTime, staging, changes } = journal;
  const release = kind === 'publication' ? releaseFolder(places, item.number) : undefined;
  if (release !== undefined) disk.makeFolder(release);
  const place: ChangePlace = { disk, outDir: places.outDir, staging, release, isResumed, made: new Set() };
  for (const change of changes) changeFile(place, change);
  if (kind === 'patch') {
    const lines = changes.flatMap(({ path, after }) => (after ? [`${fileLine(path, after)}\n`] : []));
    disk.write(patchesFile(places, item.number), lines.join(''), 'a');
  } else {
    for (const { path, after } of changes) setFile(state, path, after);
    const header = { version: STATE_VERSION, number: item.number, fileTime, root: rootOf(places), history } as const;
    const folders = state.root === '' ? watchAll(places, state.files) : watchFolders(places, state.folders, changes);
    writeState(disk, places, { ...state, ...header, folders });
  }
  closeJournal(disk, places, journal);
}

/** Finishes what a process that died had begun; whoever holds the tree lock calls it first. Returns whether there was anything. */
export function finishInterrupted(disk: Disk, places: Places): boolean {
  const journal = readJournal(places.journal);
  if (journal === undefined) return false;
  const state = readState(places) ?? emptyState();
  if (journal.kind === 'publication' && state.number === journal.item.number) closeJournal(disk, places, journal);
  else applyJournal(disk, places, journal, state, true);
  removeTree(journal.staging);
  return true;
}

/** The journal becomes the record of its publication. */
function closeJournal(disk: Disk, places: Places, { kind, item }: Journal): void {
  if (kind === 'patch') {
    disk.unlink(places.journal);
    return;
  }
  disk.rename(places.journal, join(releaseFolder(places, item.number), 'record'));
  removeFile(disk, patchesFile(places, item.number - 1));
}

interface ChangePlace {
  readonly disk: Disk;
  readonly outDir: string;
  readonly staging: string;
  /** Where replaced files go; they are not kept when undefined. */
  readonly release: string | undefined;
  /** Whether some of it may have been done already. */
  readonly isResumed: boolean;
  /** Folders that are there for sure. */
  readonly made: Set<string>;
}

function changeFile(place: ChangePlace, { path, before, after, staged }: FileChange): void {
  const { disk, outDir, staging, release, isResumed } = place;
  const former =
    release === undefined || before === undefined ? undefined : join(release, formerName(path, before.digest));
  for (const form of FORMS) {
    const target = join(outDir, path + form);
    const hadForm = sizeOf(before, form) !== undefined;
    if (sizeOf(after, form) !== undefined && staged !== undefined) {
      const source = join(staging, staged + form);
      // Moved already: what stands at the target is the new file, not one to be kept.
      if (isResumed && !disk.exists(source)) continue;
      if (hadForm && former !== undefined) keepFormer(disk, target, former + form);
      putInPlace(place, source, target, before === undefined);
    } else if (hadForm && former !== undefined) {
      moveAway(disk, target, former + form);
    } else {
      removeFile(disk, target);
    }
  }
  if (after === undefined) removeEmptyFolders(place, path);
}

function putInPlace({ disk, made }: ChangePlace, source: string, target: string, isNew: boolean): void {
  const folder = dirname(target);
  if (isNew && !made.has(folder)) {
    disk.makeFolder(folder);
    made.add(folder);
  }
  try {
    moveOver(disk, source, target);
  } catch (error) {
    // Somebody took the folder away, or left an empty one where the file goes: what has begun must not fail for that.
    if (codeOf(error) === 'ENOENT') disk.makeFolder(folder);
    else if (codeOf(error) === 'EISDIR') disk.removeFolder(target);
    else throw error;
    moveOver(disk, source, target);
  }
}

/** Before it is replaced; what somebody deleted cannot be kept. */
function keepFormer(disk: Disk, target: string, former: string): void {
  try {
    linkOrCopy(disk, target, former);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function moveAway(disk: Disk, from: string, to: string): void {
  try {
    moveOver(disk, from, to);
  } catch (error) {
    // Moved before an interruption.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function removeEmptyFolders({ disk, outDir, made }: ChangePlace, path: string): void {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      disk.removeFolder(join(outDir, folder));
      made.delete(join(outDir, folder));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') continue;
      return;
    }
  }
}
