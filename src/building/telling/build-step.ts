/** A part of a build that has begun; `wait` is for another build, or a rollback, to end. */
export type BuildPart = 'wait' | 'read' | 'pages' | 'pictures' | 'cards' | 'search' | 'redirects' | 'check' | 'publish';

/** What is counted while a part goes on: pages that are rendered, preview cards that are drawn. */
export type CountedWork = 'page' | 'card';

/** A part that begins, with how many things it looks through, or one more of the things that it makes. */
export type BuildStep =
  | { readonly step: BuildPart; readonly count?: number }
  | { readonly step: CountedWork; readonly count: number; readonly of: number };

/** Whether a step is one that is told again and again. */
export function isCounted(step: BuildStep): step is Extract<BuildStep, { step: CountedWork }> {
  return step.step === 'page' || step.step === 'card';
}
