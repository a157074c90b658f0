import type { StoryPolicy } from '../storage/comment-store.ts';

/** What the build tells of a story whose comments are not off, in `/binh-luan/du-lieu/bai.json`: facts that its page shows anyway. */
export interface StoryFacts {
  readonly path: string;
  readonly title: string;
  readonly section: string;
  /** Local wall time in Vietnam. */
  readonly publishedAt: string;
  readonly mode: 'open' | 'read-only';
  /** Milliseconds since 1970, from which on a story that was open is read only. */
  readonly closesAt?: number;
}

/** Where the facts of all stories stand in the site. */
export const STORY_FACTS_PATH = 'binh-luan/du-lieu/bai.json';
/** Where the owner's choices for the form stand in the site. */
export const FORM_SETTINGS_PATH = 'binh-luan/du-lieu/cai-dat.json';

/** What readers may do at a time: the editor's choice for the story stands over the settings, except its end. */
export function openingOf(
  facts: Pick<StoryFacts, 'mode' | 'closesAt'>,
  policy: StoryPolicy | undefined,
  now: number,
): { readonly mode: StoryPolicy; readonly closesAt?: number | undefined } {
  if (policy !== undefined) return { mode: policy };
  const { mode, closesAt } = facts;
  return { mode: mode === 'open' && closesAt !== undefined && closesAt <= now ? 'read-only' : mode, closesAt };
}
