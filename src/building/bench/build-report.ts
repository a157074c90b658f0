import type { OurFigures } from './ours/measure-ours.ts';
import type { BuildFigures } from './peers/measure-peer.ts';

/** A peer's figures, or why it has none. */
export type PeerFigures = BuildFigures | { readonly missing: string };

/** What was measured at one size, by tool. */
export interface SizeReport {
  readonly size: number;
  readonly ours?: OurFigures;
  readonly peers: Readonly<Record<string, PeerFigures>>;
}

/** A goal of the bench that could be judged by what was measured. */
export interface Goal {
  readonly text: string;
  readonly value: number;
  /** The most that is allowed, or the least where more is better. */
  readonly limit: number;
  readonly isMet: boolean;
}

/** How much faster the pages are made here than by a peer; undefined when either is missing. */
export function ratioTo({ ours, peers }: SizeReport, peer: string): number | undefined {
  const theirs = peers[peer];
  return ours === undefined || theirs === undefined || 'missing' in theirs
    ? undefined
    : theirs.seconds / ours.pages.seconds;
}

/** The power of the archive's size by which an edit grows, from the smallest to the largest archive; undefined for one size. */
export function editExponent(reports: readonly SizeReport[]): number | undefined {
  const edits = reports
    .flatMap(({ size, ours }) => (ours ? [{ size, seconds: ours.changes.edit.seconds }] : []))
    .sort((a, b) => a.size - b.size);
  const [first, last] = [edits[0], edits.at(-1)];
  if (first === undefined || last === undefined || first.size === last.size) return undefined;
  return Math.log(last.seconds / first.seconds) / Math.log(last.size / first.size);
}

/** The goals that these measurements speak of. */
export function judgeGoals(reports: readonly SizeReport[]): Goal[] {
  const goals: Goal[] = [];
  const atMost = (text: string, value: number | undefined, limit: number): void => {
    if (value !== undefined) goals.push({ text, value, limit, isMet: value <= limit });
  };
  for (const report of reports) {
    const { size, ours } = report;
    if (size === 10_000) {
      const toHugo = ratioTo(report, 'hugo');
      atMost('10.000 bài, so với Hugo (lần thời gian)', toHugo === undefined ? undefined : 1 / toHugo, 2);
      const toAstro = ratioTo(report, 'astro-mdx');
      if (toAstro !== undefined)
        goals.push({ text: '10.000 bài, nhanh hơn Astro MDX (lần)', value: toAstro, limit: 4, isMet: toAstro >= 4 });
    }
    if (ours === undefined || (size !== 10_000 && size !== 50_000)) continue;
    const name = size === 10_000 ? '10.000 bài' : '50.000 bài';
    const { edit, add, comment } = ours.changes;
    atMost(`${name}, sửa một bài (giây)`, edit.seconds, size === 10_000 ? 2 : 4);
    atMost(`${name}, đăng một bình luận (giây)`, comment.seconds, size === 10_000 ? 2 : 4);
    if (size === 10_000) continue;
    atMost(`${name}, thêm một bài (giây)`, add.seconds, 6);
    atMost(`${name}, bộ nhớ cao nhất (MB)`, ours.whole.peakMB, 4096);
  }
  atMost('Số mũ của thời gian sửa theo cỡ kho', editExponent(reports), 1);
  return goals;
}
