import { applyJournal } from '../../serving/publication/apply-journal.ts';
import { removeTree, type Disk } from '../../serving/publication/disk.ts';
import { extendHistory } from '../../serving/publication/history.ts';
import { writeJournal, type FileChange } from '../../serving/publication/journal.ts';
import type { Places } from '../../serving/publication/places.ts';
import { rootOf, watchAll } from '../../serving/publication/trust.ts';
import { writeState, type HistoryItem } from '../../serving/publication/tree-state.ts';
import type { Base } from './open-base.ts';

/** Changes that are ready on a stage. */
export interface ReadyChanges {
  readonly places: Places;
  readonly disk: Disk;
  readonly base: Base;
  readonly changes: readonly FileChange[];
  /** The publication that they make. */
  readonly item: HistoryItem;
  /** Absolute path of the stage. */
  readonly staging: string;
  readonly fileTime: number;
}

/** Makes changes visible as a new publication and returns the history with it; a build that changed nothing makes none. The tree lock is held. */
export function commitChanges({
  places,
  disk,
  base: { state, isInspected },
  changes,
  item,
  staging,
  fileTime,
}: ReadyChanges): readonly HistoryItem[] {
  // Going back is remembered even where it changes nothing.
  const isSame = changes.length === 0 && item.origin === item.number;
  // Whoever finishes an interrupted publication begins from the written state.
  if (isInspected) {
    if (state.number === 0) removeTree(places.releases);
    disk.makeFolder(places.folder);
    const seen = isSame ? { root: rootOf(places), folders: watchAll(places, state.files) } : {};
    writeState(disk, places, { ...state, ...seen });
  }
  if (isSame) return state.history;
  const history = extendHistory(state.history, item);
  const journal = { kind: 'publication', item, history, fileTime, staging, changes } as const;
  writeJournal(disk, places, journal);
  applyJournal(disk, places, journal, state);
  return history;
}
