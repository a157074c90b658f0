import type { ThreadStep } from './campaign-thread.ts';

/** The steps of a thread nearest to now, for a narrow place: the last one that is past, what goes on, and the next two. */
export function stepsAround(steps: readonly ThreadStep[]): ThreadStep[] {
  const next = steps.findIndex(({ state }) => state === 'sắp tới');
  const now = steps.findIndex(({ state }) => state === 'đang diễn ra');
  const middle = now >= 0 ? now : next >= 0 ? next : steps.length;
  return steps.slice(Math.max(0, middle - 1), middle + (now >= 0 ? 3 : 2));
}
