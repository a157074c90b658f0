import type { LoadFigures } from './load-generator.ts';

/** What the bench has measured: our function and the bare server beside it. */
export interface CommentFigures {
  readonly submit: LoadFigures;
  readonly bareSubmit: LoadFigures;
  readonly read: LoadFigures;
  readonly bareRead: LoadFigures;
  readonly peakMB: number;
  readonly barePeakMB: number;
}

const GOALS = { submitRatio: 1.5, readRatio: 0.8, peakMB: 150 } as const;

/** The figures as one line of JSON, or as a table for people. */
export function printFigures(figures: CommentFigures, isJson: boolean): string {
  const { submit, bareSubmit, read, bareRead, peakMB, barePeakMB } = figures;
  const { submitRatio, readRatio } = ratiosOf(figures);
  if (isJson)
    return JSON.stringify({
      submitRatio: round(submitRatio, 2),
      readRatio: round(readRatio, 2),
      submitPerSecond: Math.round(submit.perSecond),
      p99Ms: round(submit.p99Ms, 1),
      peakMB: Math.round(peakMB),
    });
  const row = (name: string, ours: LoadFigures, bare: LoadFigures, ratio: number, goal: number) =>
    `${name}: ${Math.round(ours.perSecond)}/s, p99 ${round(ours.p99Ms, 1)} ms; node:http trần ${Math.round(bare.perSecond)}/s, p99 ${round(bare.p99Ms, 1)} ms; tỷ lệ ${ratio.toFixed(2)} (cần ${goal})`;
  return [
    row('Gửi bình luận', submit, bareSubmit, submitRatio, GOALS.submitRatio),
    row('Đọc bình luận', read, bareRead, readRatio, GOALS.readRatio),
    `Bộ nhớ cao nhất: ${Math.round(peakMB)} MB (cần ${GOALS.peakMB}); node:http trần ${Math.round(barePeakMB)} MB`,
  ].join('\n');
}

/** Whether a goal of the README is missed. */
export function missesGoal(figures: CommentFigures): boolean {
  const { submitRatio, readRatio } = ratiosOf(figures);
  return submitRatio < GOALS.submitRatio || readRatio < GOALS.readRatio || figures.peakMB > GOALS.peakMB;
}

function ratiosOf({ submit, bareSubmit, read, bareRead }: CommentFigures) {
  return {
    submitRatio: submit.perSecond / bareSubmit.perSecond,
    readRatio: read.perSecond / bareRead.perSecond,
  };
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
