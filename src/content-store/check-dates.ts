import type { Campaign } from '../content-model/collections/campaign.ts';
import type { PublicationFields } from '../content-model/publication.ts';
import { compareLocal } from '../content-model/time/local-time.ts';
import { endOf, startOf } from '../content-model/time/precise-date.ts';
import type { Finding } from './finding.ts';

/** Two dates of one document that must not stand in reverse; the field is where the later one is written. */
export interface DatePair {
  readonly first: string | undefined;
  readonly second: string | undefined;
  readonly names: readonly [first: string, second: string];
  readonly field: readonly PropertyKey[];
}

/** The pairs whose second date surely lies before the first, whatever their precision leaves open. */
export function reversedPairs(pairs: readonly DatePair[]): DatePair[] {
  return pairs.filter(
    ({ first, second }) =>
      first !== undefined && second !== undefined && compareLocal(startOf(first), endOf(second)) > 0,
  );
}

/** Reports reversed dates of one document. */
export function checkDateOrder(
  pairs: readonly DatePair[],
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
  labelOf: (path: readonly PropertyKey[]) => string,
): Finding[] {
  return reversedPairs(pairs).map(({ names: [first, second], field }) => ({
    severity: 'error',
    code: 'date-order',
    file,
    line: lineOf(field),
    field,
    label: labelOf(field),
    args: { first, second },
  }));
}

/** The pairs of dates in a validated front matter of any collection. */
export function datePairsOf(data: unknown): DatePair[] {
  const {
    withdrawn,
    publishedAt,
    subject,
    timeline,
    rounds = [],
  } = data as PublicationFields &
    Partial<Pick<Campaign, 'timeline' | 'rounds'>> & { subject?: { born?: string; died?: string } };
  const day = (time: string | undefined) => time?.slice(0, 10);
  const pairs: DatePair[] = [
    { first: subject?.born, second: subject?.died, names: ['ngày sinh', 'ngày mất'], field: ['subject', 'died'] },
    {
      first: day(withdrawn && publishedAt),
      second: day(withdrawn?.at),
      names: ['giờ đăng', 'giờ gỡ'],
      field: ['withdrawn', 'at'],
    },
    ...rounds.map(({ start, end }, index): DatePair => ({
      first: start,
      second: end,
      names: ['ngày bắt đầu', 'ngày kết thúc'],
      field: ['rounds', index, 'end'],
    })),
  ];
  if (timeline === undefined) return pairs;
  const { launch, interimReview, end } = timeline;
  for (const kind of ['planned', 'actual'] as const) {
    const field = ['timeline', 'end', kind, 'date'];
    pairs.push({
      first: launch[kind]?.date,
      second: end[kind]?.date,
      names: ['ngày phát động', 'ngày kết thúc'],
      field,
    });
    pairs.push({
      first: launch[kind]?.date,
      second: interimReview?.[kind]?.date,
      names: ['ngày phát động', 'ngày sơ kết'],
      field: ['timeline', 'interimReview', kind, 'date'],
    });
  }
  return pairs;
}
