import type { Finding } from '../../content-store/finding.ts';
import type { ActionRefusal, StoryAction } from '../workflow/actions.ts';

/** Why something could not be done with a story; each code has one sentence in `messages/newsroom.ts`. */
export type StoryProblem =
  | { readonly code: 'not-found' | 'slug-taken' | 'slug-form' | 'title-missing' | 'note-missing' | 'reason-missing' }
  | { readonly code: 'hour-invalid' | 'change-missing' | 'correction-missing' | 'kind-unknown' | 'body-invalid' }
  | { readonly code: 'file-in-use' | 'file-name' }
  /** The text was given to a section that is not the editor's. */
  | { readonly code: 'section-moved' }
  /** Files that name the story by its slug alone. */
  | { readonly code: 'slug-named'; readonly files: readonly string[] }
  | { readonly code: 'refused'; readonly action: StoryAction; readonly refusal: ActionRefusal }
  /** Somebody else saved meanwhile, and both texts changed the same lines. */
  | { readonly code: 'conflict'; readonly version: string; readonly by: string }
  /** What keeps the text from being approved. */
  | { readonly code: 'errors'; readonly findings: readonly Finding[] };

/** A value, or why there is none. */
export type StoryResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: StoryProblem };

/** A result that went well. */
export function done<Value>(value: Value): StoryResult<Value> {
  return { ok: true, value };
}

/** A result that did not. */
export function refused(problem: StoryProblem): { readonly ok: false; readonly problem: StoryProblem } {
  return { ok: false, problem };
}
