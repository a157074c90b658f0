import type { WrittenParts } from '../../stories/compose-source.ts';

/** What an editor wrote and has not saved, kept on his machine. */
export interface KeptText {
  /** The version that he began from. */
  readonly base: string;
  readonly parts: WrittenParts;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The place on this machine where unsaved words of one story are kept. */
export interface TextKeeper {
  readonly read: () => KeptText | undefined;
  readonly keep: (base: string, parts: WrittenParts) => void;
  readonly forget: () => void;
}

/** Opens the place; a browser that keeps nothing loses nothing that was saved. */
export function openTextKeeper(id: string): TextKeeper {
  const key = `toa-soan:${id}`;
  return {
    read() {
      try {
        const kept = localStorage.getItem(key);
        return kept === null ? undefined : (JSON.parse(kept) as KeptText);
      } catch {
        return undefined;
      }
    },
    keep(base, parts) {
      try {
        localStorage.setItem(key, JSON.stringify({ base, parts, at: Date.now() } satisfies KeptText));
      } catch {
        // Full or forbidden: the text stays on the screen.
      }
    },
    forget() {
      try {
        localStorage.removeItem(key);
      } catch {
        // As above.
      }
    },
  };
}
