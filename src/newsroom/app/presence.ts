import type { Editor } from '../../comments/domain/editor.ts';

/** Who has a story open; told so that nobody writes over another by accident. */
export interface Presence {
  /** Notes that an editor has it open and tells who else has. */
  readonly enter: (story: string, editor: Editor) => string[];
  readonly leave: (story: string, editor: Editor) => void;
}

/** An editor whose browser was not heard of for so long has gone. */
const TERM_MS = 45_000;

/** Creates the list; it lives as long as the process. */
export function createPresence(clock: () => number): Presence {
  const open = new Map<string, Map<string, { readonly name: string; readonly at: number }>>();
  return {
    enter(story, { id, name }) {
      const here = open.get(story) ?? new Map<string, { name: string; at: number }>();
      open.set(story, here);
      here.set(id, { name, at: clock() });
      for (const [other, { at }] of here) if (at + TERM_MS < clock()) here.delete(other);
      return [...here].filter(([other]) => other !== id).map(([, one]) => one.name);
    },
    leave(story, { id }) {
      open.get(story)?.delete(id);
    },
  };
}
