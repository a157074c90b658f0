import type { LabelledQuery } from './bench-corpus.ts';

/** How good answers are, over some queries. */
export interface Quality {
  readonly queries: number;
  /** Share of the relevant pages (of five at most) that are among the first five, averaged. */
  readonly recallAt5: number;
  /** One over the place of the first best page, averaged. */
  readonly mrr: number;
  /** Queries without any answer. */
  readonly empty: number;
  /** Pages that only look alike and stand above the first relevant page. */
  readonly distractors: number;
}

/** Scores answers (ids, best first) against labels, whole and by class of query. */
export function scoreAnswers(
  queries: readonly LabelledQuery[],
  answers: ReadonlyMap<string, readonly string[]>,
): Quality & { readonly classes: Readonly<Record<string, Quality>> } {
  const rows = queries.map((query) => ({ query, row: scoreOne(query, answers.get(query.q) ?? []) }));
  const groups = Map.groupBy(rows, ({ query }) => query.type);
  const classes = Object.fromEntries([...groups].map(([type, list]) => [type, summarize(list.map(({ row }) => row))]));
  return { ...summarize(rows.map(({ row }) => row)), classes };
}

type Row = Omit<Quality, 'queries'>;

function scoreOne({ relevant, best = relevant, not = [] }: LabelledQuery, answer: readonly string[]): Row {
  const first = answer.findIndex((id) => relevant.includes(id));
  const firstBest = answer.findIndex((id) => best.includes(id));
  return {
    recallAt5: answer.slice(0, 5).filter((id) => relevant.includes(id)).length / Math.min(5, relevant.length),
    mrr: firstBest < 0 ? 0 : 1 / (firstBest + 1),
    empty: answer.length === 0 ? 1 : 0,
    distractors: answer.slice(0, first < 0 ? answer.length : first).filter((id) => not.includes(id)).length,
  };
}

function summarize(rows: readonly Row[]): Quality {
  const sum = (name: keyof Row): number => rows.reduce((total, row) => total + row[name], 0);
  const share = (value: number): number => Math.round((value / Math.max(1, rows.length)) * 1_000) / 1_000;
  return {
    queries: rows.length,
    recallAt5: share(sum('recallAt5')),
    mrr: share(sum('mrr')),
    empty: sum('empty'),
    distractors: sum('distractors'),
  };
}
