import { expect, it } from 'vitest';
import { editExponent, judgeGoals, ratioTo, type SizeReport } from './build-report.ts';

const work = { pages: 1, searchFiles: 1, pictures: 0, filesWritten: 3, cacheFiles: 1 };
const build = (seconds: number, peakMB = 500) => ({ seconds, cpuSeconds: seconds, peakMB, pages: 1 });

/** Our pages in `seconds`, a change in `change`, beside peers by their seconds. */
function report(size: number, seconds: number, change: number, peers: Readonly<Record<string, number>>): SizeReport {
  const figures = { seconds: change, rendered: 1, work };
  return {
    size,
    ours: {
      ...{ pages: build(seconds), whole: build(seconds * 2), steps: [] },
      changes: { edit: figures, add: figures, comment: figures },
    },
    peers: Object.fromEntries(Object.entries(peers).map(([name, value]) => [name, build(value)])),
  };
}
const missed = (reports: readonly SizeReport[]) => judgeGoals(reports).filter(({ isMet }) => !isMet);

it('meets the goals at their borders', () => {
  const reports = [report(10_000, 20, 2, { hugo: 10, 'astro-mdx': 80 }), report(50_000, 100, 4, {})];
  expect(missed(reports)).toEqual([]);
  expect(judgeGoals(reports)).toHaveLength(9);
});

it('misses each goal that is overstepped', () => {
  const reports = [report(10_000, 21, 2.1, { hugo: 10, 'astro-mdx': 80 })];
  expect(missed(reports).map(({ limit }) => limit)).toEqual([2, 4, 2, 2]);
});

it('judges nothing of a peer that could not be measured', () => {
  const reports = [{ ...report(10_000, 20, 1, {}), peers: { hugo: { missing: 'không có' } } }];
  expect(ratioTo(reports[0] as SizeReport, 'hugo')).toBeUndefined();
  expect(missed(reports)).toEqual([]);
});

it('gives the power by which an edit grows', () => {
  expect(editExponent([report(1_000, 1, 1, {}), report(100_000, 1, 10, {})])).toBeCloseTo(0.5);
  expect(editExponent([report(1_000, 1, 1, {})])).toBeUndefined();
});
