import type { CountedWork } from './build-step.ts';

/** How far some counted work is. */
export interface Progress {
  readonly step: CountedWork;
  readonly count: number;
  readonly of: number;
  /** How long the rest takes at this pace. */
  readonly secondsLeft: number;
}

/** Turns each thing that is done into what is worth telling: at most five lines a second, and always the last thing. */
export function createPace(
  clock = () => performance.now(),
): (done: Omit<Progress, 'secondsLeft'>) => Progress | undefined {
  let begun = 0;
  let told = 0;
  return ({ step, count, of }) => {
    const now = clock();
    // How long one thing takes is not known before the second.
    if (count === 1) [begun, told] = [now, now - TELL_MS / 2];
    if (count < of && now - told < TELL_MS) return undefined;
    told = now;
    return { step, count, of, secondsLeft: Math.round(((now - begun) / (count - 1 || 1)) * (of - count)) / 1000 };
  };
}

/** How often progress is told, in milliseconds. */
const TELL_MS = 200;
