import type { Places } from '../../serving/publication/places.ts';
import { inspectFolder, looksUntouched } from '../../serving/publication/trust.ts';
import { emptyState, readPatches, readState, type TreeState } from '../../serving/publication/tree-state.ts';

/** What the next publication begins from. */
export interface Base {
  readonly state: TreeState;
  /** What lies in the output folder although nobody published it; it goes with the next publication. */
  readonly strays: readonly string[];
  /** Whether the output folder had to be inspected, so that the written state does not say what is there. */
  readonly isInspected: boolean;
  /** Where the list of pages changed alone since ended. */
  readonly patchesEnd: number;
}

/** Reads what is published. An output folder in which somebody was, or that is another one, is inspected: only what lies there untouched counts. */
export function openBase(places: Places): Base {
  const state = readState(places);
  const patchesEnd = readPatches(places, state?.number ?? 0).end;
  if (state !== undefined && looksUntouched(places, state))
    return { state, strays: [], isInspected: false, patchesEnd };
  const known = state ?? emptyState();
  const { files, strays } = inspectFolder(places, known);
  // Going back would need what is lost: a history begins anew.
  const history = files.size === known.files.size ? known.history : [];
  return {
    state: { ...known, root: '', list: 0, files, history, folders: new Map(), changed: new Set() },
    strays,
    isInspected: true,
    patchesEnd,
  };
}
