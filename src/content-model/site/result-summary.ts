import type { Entry } from '../entry.ts';
import type { TargetRow } from '../collections/result.ts';
import { comparePrecise } from '../time/precise-date.ts';
import { attainmentOf } from './target-percent.ts';

/** How one target came out. */
export type Verdict = 'vượt' | 'đạt' | 'chưa đạt' | 'không đặt mức';

/** A row of a result with what follows from its figures. */
export interface ResultRow extends TargetRow {
  /** Percent of the target with one decimal; a missed target never reads as 100. */
  readonly share?: number;
  readonly verdict: Verdict;
}

/** The figures of a result in one line: how many targets were met, of how many that had one. */
export interface ResultCount {
  readonly met: number;
  readonly targets: number;
  /** Rows without a target. */
  readonly open: number;
}

/** The rows of a result, each with its share and verdict. */
export function resultRows(rows: readonly TargetRow[]): ResultRow[] {
  return rows.map((row) => {
    const { percent, met } = attainmentOf(row);
    const share = percent === undefined || row.target === undefined ? undefined : roundShare(percent, met);
    return { ...row, verdict: verdictOf(row, met), ...(share !== undefined && { share }) };
  });
}

/** Counts the targets that were met. */
export function countMet(rows: readonly ResultRow[]): ResultCount {
  const open = rows.filter(({ verdict }) => verdict === 'không đặt mức').length;
  const missed = rows.filter(({ verdict }) => verdict === 'chưa đạt').length;
  return { met: rows.length - open - missed, targets: rows.length - open, open };
}

/** The results of a campaign, the newest figures first; of the same day the final review goes first. */
export function sortResults(results: readonly Entry<'ket-qua'>[]): Entry<'ket-qua'>[] {
  const weight = { 'tổng kết': 0, 'sơ kết': 1, 'số liệu kỳ': 2 } as const;
  return [...results].sort(
    (a, b) => comparePrecise(b.data.asOf, a.data.asOf) || weight[a.data.review] - weight[b.data.review],
  );
}

function verdictOf({ target, achieved, lowerIsBetter }: TargetRow, met: boolean | undefined): Verdict {
  if (met === undefined || target === undefined) return 'không đặt mức';
  if (!met) return 'chưa đạt';
  const beyond = lowerIsBetter ? achieved < target : achieved > target;
  return beyond ? 'vượt' : 'đạt';
}

function roundShare(percent: number, met: boolean | undefined): number {
  const rounded = Math.round(percent * 10) / 10;
  return met === false ? Math.min(rounded, 99.9) : rounded;
}
