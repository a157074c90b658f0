import { finishInterrupted } from '../../serving/publication/apply-journal.ts';
import type { Disk } from '../../serving/publication/disk.ts';
import { withLock } from '../../serving/publication/file-lock.ts';
import { newItem, pruneReleases } from '../../serving/publication/history.ts';
import type { FileChange } from '../../serving/publication/journal.ts';
import type { Places } from '../../serving/publication/places.ts';
import { FORMS, sizeOf } from '../../serving/publication/published-file.ts';
import type { Stage } from '../../serving/publication/stage.ts';
import { readHeader, readPatches, setFile } from '../../serving/publication/tree-state.ts';
import { commitChanges } from './commit-changes.ts';
import type { Base } from './open-base.ts';
import { planChanges } from './plan-changes.ts';
import type { PlannedFile } from './planned-file.ts';

/** What a publication did; compressed copies count in bytes only. */
export interface PublicationCounts {
  /** The publication that is visible now; the former one where nothing had changed. */
  readonly number: number;
  readonly written: number;
  readonly removed: number;
  readonly kept: number;
  /** Bytes written, compressed copies included. */
  readonly bytes: number;
  /** Paths of the files written. */
  readonly changed: readonly string[];
  /** Paths of the files removed. */
  readonly gone: readonly string[];
}

/** What is to be published. */
export interface PlanToPublish {
  readonly places: Places;
  readonly disk: Disk;
  readonly base: Base;
  readonly plan: Map<string, PlannedFile>;
  readonly stage: Pick<Stage, 'folder'>;
  readonly fileTime: number;
  readonly clock: () => number;
}

/** Makes a plan visible; readers see what was there before or all of this. */
export async function publishPlan(publication: PlanToPublish): Promise<PublicationCounts> {
  const { places, disk, base, plan, stage, fileTime, clock } = publication;
  const { state, strays } = base;
  dropClashingCopies(plan);
  const done = await withLock(places.treeLock, () => {
    finishInterrupted(disk, places);
    const published = readHeader(places)?.number ?? 0;
    if (published !== state.number && published !== 0)
      throw new Error(`Publication ${published} came while the one after ${state.number} was being made.`);
    takeOverPatches(places, publication);
    const changes = planChanges(state.files, plan, strays);
    const item = newItem(state.history, state.number, clock());
    const history = commitChanges({ places, disk, base, changes, item, staging: stage.folder, fileTime });
    return { changes, number: changes.length === 0 ? state.number : item.number, history };
  });
  await pruneReleases(places, done.history);
  return countChanges(done.number, done.changes, plan.size);
}

/** A page that was changed alone in the meantime is newer than what the plan took as published. */
function takeOverPatches(places: Places, { base: { state, patchesEnd }, plan }: PlanToPublish): void {
  for (const [path, patched] of readPatches(places, state.number, patchesEnd).files) {
    const planned = plan.get(path);
    const isLeftAsItWas = planned?.staged === undefined || planned.file.digest === patched.digest;
    if (planned !== undefined && isLeftAsItWas) plan.set(path, { file: patched, staged: undefined });
    setFile(state, path, patched);
  }
}

/** A file whose name is that of another one's copy is no copy. */
function dropClashingCopies(plan: Map<string, PlannedFile>): void {
  for (const path of plan.keys()) {
    if (!path.endsWith('.br') && !path.endsWith('.gz')) continue;
    const copy = /\.(br|gz)$/.exec(path);
    const owner = copy && plan.get(path.slice(0, copy.index));
    if (owner?.staged !== undefined) owner.file = { ...owner.file, [copy?.[1] as 'br' | 'gz']: 0 };
  }
}

/** Counts what changes did; `size` is the number of files that are published with them. */
export function countChanges(number: number, changes: readonly FileChange[], size: number): PublicationCounts {
  const written = changes.flatMap(({ path, after }) => (after === undefined ? [] : [{ path, after }]));
  const gone = changes.filter(({ after }) => after === undefined).map(({ path }) => path);
  let bytes = 0;
  for (const { after } of written) for (const form of FORMS) bytes += sizeOf(after, form) ?? 0;
  return {
    ...{ number, written: written.length, removed: gone.length, kept: size - written.length },
    ...{ bytes, changed: written.map(({ path }) => path), gone },
  };
}
