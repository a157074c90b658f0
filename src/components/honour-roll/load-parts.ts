import { openPart, type OpenPart } from './read-part.ts';
import type { RollPart } from './roll-part.ts';

/** The parts of the roll as they arrive. */
export interface LoadedParts {
  readonly count: number;
  /** Whether every part has arrived. */
  done(): boolean;
  /** The parts up to `index`, or undefined when one could not be loaded. */
  upTo(index: number): Promise<readonly OpenPart[] | undefined>;
}

/** Starts to load all parts at once, each opened when it comes. */
export function loadParts(paths: readonly string[]): LoadedParts {
  let arrived = 0;
  const parts = paths.map((path) =>
    loadPart(path).finally(() => {
      arrived += 1;
    }),
  );
  return {
    count: paths.length,
    done: () => arrived === paths.length,
    upTo: async (index) => {
      const open: OpenPart[] = [];
      for (const part of parts.slice(0, index + 1)) {
        const loaded = await part;
        if (!loaded) return undefined;
        open.push(loaded);
      }
      return open;
    },
  };
}

/** One part, opened; undefined when it could not be loaded. */
export async function loadPart(path: string): Promise<OpenPart | undefined> {
  try {
    const response = await fetch(path);
    if (!response.ok) return undefined;
    return openPart((await response.json()) as RollPart);
  } catch {
    // No network: the reader is told, and the next letter tries again.
    return undefined;
  }
}
