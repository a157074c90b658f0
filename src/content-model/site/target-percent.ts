import type { TargetRow } from '../collections/result.ts';

/** How far a target was met: percent of the target, and whether that is enough. */
export interface Attainment {
  /** Percent, or `undefined` when no target is known. */
  readonly percent: number | undefined;
  readonly met: boolean | undefined;
}

/** The attainment of one row; a target of a decrease is met when the figure is at or below it. */
export function attainmentOf(row: Pick<TargetRow, 'target' | 'achieved' | 'percent' | 'lowerIsBetter'>): Attainment {
  const { target, achieved, lowerIsBetter } = row;
  if (target === undefined) return { percent: row.percent, met: undefined };
  const met = lowerIsBetter ? achieved <= target : achieved >= target;
  if (row.percent !== undefined) return { percent: row.percent, met };
  if (lowerIsBetter) return { percent: achieved === 0 ? undefined : (target / achieved) * 100, met };
  return { percent: target === 0 ? undefined : (achieved / target) * 100, met };
}
