import { describe, expect, it } from 'vitest';
import type { TargetRow } from '../collections/result.ts';
import { makeStory } from '../../testing/story-builder.ts';
import { countMet, resultRows, sortResults } from './result-summary.ts';

const row = (changes: Partial<TargetRow>): TargetRow => ({
  name: 'Đường',
  unit: 'km',
  achieved: 0,
  lowerIsBetter: false,
  ...changes,
});

describe('resultRows', () => {
  it.each([
    ['vượt', 140.3, { target: 120, achieved: 168.4 }],
    ['đạt', 100, { target: 120, achieved: 120 }],
    ['chưa đạt', 86.5, { target: 1000, achieved: 865 }],
    ['vượt', 104.1, { target: 23, achieved: 22.1, lowerIsBetter: true }],
    ['chưa đạt', 54.3, { target: 5, achieved: 9.2, lowerIsBetter: true }],
  ] as const)('judges %s with %s percent', (verdict, share, figures) => {
    expect(resultRows([row(figures)])[0]).toMatchObject({ verdict, share });
  });

  it('never rounds a missed target up to 100 percent', () => {
    expect(resultRows([row({ target: 100_000, achieved: 99_999 })])[0]).toMatchObject({
      verdict: 'chưa đạt',
      share: 99.9,
    });
  });

  it('gives no share where no target was set', () => {
    const [open] = resultRows([row({ achieved: 214, percent: 90 })]);
    expect(open?.verdict).toBe('không đặt mức');
    expect(open).not.toHaveProperty('share');
  });
});

describe('countMet', () => {
  it('counts only rows that had a target', () => {
    const rows = resultRows([
      row({ target: 1, achieved: 2 }),
      row({ target: 1, achieved: 1 }),
      row({ target: 3, achieved: 1 }),
      row({ achieved: 9 }),
    ]);
    expect(countMet(rows)).toEqual({ met: 2, targets: 3, open: 1 });
  });
});

describe('sortResults', () => {
  it('puts the newest figures first, and a final review before others of the same day', () => {
    const result = (slug: string, review: string, asOf: string) =>
      makeStory('ket-qua', slug, {
        campaign: 'x',
        review,
        period: 'Năm 2026',
        asOf,
        rows: [{ name: 'a', unit: 'km', achieved: 1 }],
      });
    const sorted = sortResults([
      result('a', 'sơ kết', '2026-06-30'),
      result('b', 'số liệu kỳ', '2026-10-20'),
      result('c', 'tổng kết', '2026-10-20'),
    ]);
    expect(sorted.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
  });
});
