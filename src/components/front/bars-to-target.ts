/** A figure and the target that it is measured against. */
export interface TargetFigure {
  readonly achieved: number;
  readonly target?: number | undefined;
}

/** Bars in hundredths of the width; the tick of the target stands at the same place in all of them. */
export interface TargetBars {
  readonly tick: number;
  readonly lengths: readonly number[];
}

/** Targets stand at four fifths of the width; a bar that goes further moves them all to the left. */
const TICK = 80;

/** Lays figures of different units on one scale, each as a share of its own target, from zero. */
export function barsToTarget(figures: readonly TargetFigure[]): TargetBars {
  const shares = figures.map(({ achieved, target }) =>
    target === undefined || target <= 0 ? 0 : Math.max(0, achieved / target),
  );
  const tick = Math.min(TICK, 100 / Math.max(1, ...shares));
  return { tick: round(tick), lengths: shares.map((share) => round(share * tick)) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
