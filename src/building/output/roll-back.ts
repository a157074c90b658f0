import { join } from 'node:path';
import { finishInterrupted } from '../../serving/publication/apply-journal.ts';
import { realDisk, type Disk } from '../../serving/publication/disk.ts';
import { takeLock, withLock } from '../../serving/publication/file-lock.ts';
import { pruneReleases } from '../../serving/publication/history.ts';
import { readJournal, type FileChange } from '../../serving/publication/journal.ts';
import { formerName, placesOf, releaseFolder, type Places } from '../../serving/publication/places.ts';
import { FORMS, sizeOf, type PublishedFile } from '../../serving/publication/published-file.ts';
import { openStage, type Stage } from '../../serving/publication/stage.ts';
import type { HistoryItem, TreeState } from '../../serving/publication/tree-state.ts';
import { commitChanges } from './commit-changes.ts';
import { openBase } from './open-base.ts';
import { orderChanges } from './plan-changes.ts';
import { countChanges, type PublicationCounts } from './publish-plan.ts';

/** What going back did, or why it could not be done; `others` are the publications that can be gone back to, newest first. */
export type RollbackResult =
  | { readonly ok: true; readonly left: number; readonly shown: HistoryItem; readonly counts: PublicationCounts }
  | {
      readonly ok: false;
      readonly reason: 'nothing-published' | 'nothing-before' | 'not-kept' | 'shown-already' | 'folder-changed';
      readonly others: readonly HistoryItem[];
    };

/** What going back needs to know. */
export interface RollbackOptions {
  readonly outDir: string;
  readonly dataDir: string;
  /** The publication to go back to; the one before what is shown when not given. */
  readonly target?: number | undefined;
  /** Called when a build has to end first. */
  readonly onWait?: () => void;
  readonly clock?: () => number;
  readonly disk?: Disk;
}

/** Shows a former publication again. That is a publication like any other: it can be gone back from, and the next build begins from it. */
export async function rollBack(options: RollbackOptions): Promise<RollbackResult> {
  const places = placesOf(options);
  const release = await takeLock(places.buildLock, options.onWait);
  const stage = openStage(places);
  try {
    const done = await withLock(places.treeLock, () => goBack(places, stage, options));
    if (done.result.ok) await pruneReleases(places, done.history);
    return done.result;
  } finally {
    await stage.clear();
    release();
  }
}

/** The publications that can be shown again, newest first, each as it was first shown. */
export function otherPublications({ history }: Pick<TreeState, 'history'>): HistoryItem[] {
  const shown = history.at(-1)?.origin;
  const others = new Map<number, HistoryItem>();
  for (const item of history) if (item.origin !== shown && !others.has(item.origin)) others.set(item.origin, item);
  return [...others.values()].sort((a, b) => b.origin - a.origin);
}

interface Done {
  readonly result: RollbackResult;
  readonly history: readonly HistoryItem[];
}

function goBack(places: Places, stage: Stage, { target, disk = realDisk, clock = Date.now }: RollbackOptions): Done {
  finishInterrupted(disk, places);
  const base = openBase(places);
  const { state } = base;
  const { history } = state;
  const others = otherPublications(state);
  const refuse = (reason: Exclude<RollbackResult, { ok: true }>['reason']): Done => ({
    result: { ok: false, reason, others },
    history,
  });
  const present = history.at(-1);
  if (state.number === 0) return refuse('nothing-published');
  // Only a build knows what belongs there.
  if (present === undefined || base.strays.length > 0) return refuse('folder-changed');
  const wanted = target ?? present.before;
  if (wanted === present.origin) return refuse('shown-already');
  const from = history.findLastIndex(({ origin }) => origin === wanted);
  const shown = history[from];
  if (shown === undefined) return refuse(target === undefined ? 'nothing-before' : 'not-kept');
  const changes = changesBack(places, stage, state, history.slice(from + 1));
  if (changes === undefined) return refuse('not-kept');
  const item = { number: state.number + 1, origin: shown.origin, before: shown.before, time: clock() };
  const extended = commitChanges({
    places,
    disk,
    base,
    changes,
    item,
    staging: stage.folder,
    fileTime: state.fileTime,
  });
  const counts = countChanges(item.number, changes, state.files.size);
  return {
    result: { ok: true, left: present.origin, shown: { ...shown, ...firstTime(history, shown) }, counts },
    history: extended,
  };
}

/** When a content was shown first. */
function firstTime(history: readonly HistoryItem[], { origin }: HistoryItem): { readonly time: number } {
  return { time: history.find((item) => item.origin === origin)?.time ?? 0 };
}

/** What leads back over publications, oldest first; undefined when something that they replaced is not there any more. */
function changesBack(
  places: Places,
  stage: Stage,
  { files }: TreeState,
  publications: readonly HistoryItem[],
): FileChange[] | undefined {
  // The oldest publication that touched a path knows what stood there before all of them.
  const wanted = new Map<string, { readonly file: PublishedFile | undefined; readonly release: string }>();
  for (const { number } of publications) {
    const release = releaseFolder(places, number);
    const record = readJournal(join(release, 'record'));
    if (record === undefined) return undefined;
    for (const { path, before } of record.changes) if (!wanted.has(path)) wanted.set(path, { file: before, release });
  }
  const changes: FileChange[] = [];
  for (const [path, { file, release }] of wanted) {
    const before = files.get(path);
    if (file?.digest === before?.digest) continue;
    const staged =
      file === undefined ? undefined : bringBack(stage, join(release, formerName(path, file.digest)), file);
    if (file !== undefined && staged === undefined) return undefined;
    changes.push({ path, before, after: file, staged });
  }
  const isPlaced = ({ after }: FileChange) => after !== undefined;
  return orderChanges(
    changes.filter(isPlaced),
    changes.filter((change) => !isPlaced(change)),
  );
}

function bringBack(stage: Stage, former: string, file: PublishedFile): string | undefined {
  const name = stage.newName();
  for (const form of FORMS) {
    if (sizeOf(file, form) === undefined) continue;
    if (stage.bring(name, form, former + form, 'link') === undefined) return undefined;
  }
  return name;
}
