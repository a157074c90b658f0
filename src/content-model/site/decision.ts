import type { Recipient } from '../collections/commendation.ts';
import type { Entry } from '../entry.ts';
import { subjectKinds, type SubjectKind } from '../fields/subject.ts';
import { startOf } from '../time/precise-date.ts';
import type { Honour } from './honour-roll.ts';

/** What a reader must be told is missing from a decision. */
export type DecisionGap = 'number' | 'date' | 'signer' | 'file';

/** What a decision page lacks: its number, date, signer, and the signed copy. */
export function decisionGaps({ data }: Entry<'khen-thuong'>): DecisionGap[] {
  const { number, date, signer } = data.decision;
  const missing: readonly (readonly [DecisionGap, boolean])[] = [
    ['number', number === undefined],
    ['date', date === undefined],
    ['signer', signer === undefined],
    ['file', !data.documents.some(({ file }) => file !== undefined)],
  ];
  return missing.flatMap(([gap, isMissing]) => (isMissing ? [gap] : []));
}

/** The year that a decision belongs to: the one on it, else the one in which the story was published. */
export function decisionYear({ data }: Entry<'khen-thuong'>): string {
  return (data.decision.date ?? data.publishedAt).slice(0, 4);
}

/** Decisions newest first by the date on them; those without one by the day of the story. */
export function newestDecisions(decisions: readonly Entry<'khen-thuong'>[]): Entry<'khen-thuong'>[] {
  const key = ({ data }: Entry<'khen-thuong'>) =>
    data.decision.date === undefined ? data.publishedAt : startOf(data.decision.date);
  return [...decisions].sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1));
}

/** How many persons, collectives and households a list names, in this order of the kinds, none left out but zeros. */
export function countByKind(
  recipients: readonly Pick<Recipient, 'kind'>[],
): { readonly kind: SubjectKind; readonly count: number }[] {
  return subjectKinds.flatMap((kind) => {
    const count = recipients.filter((recipient) => recipient.kind === kind).length;
    return count > 0 ? [{ kind, count }] : [];
  });
}

/** Rows of one kind that follow each other in the decision. */
export interface KindRun {
  readonly kind: SubjectKind;
  readonly honours: readonly Honour[];
}

/** The rows cut where the kind changes; a decision that mixes the kinds row by row stays one run without a kind. */
export function runsOfKind(
  honours: readonly Honour[],
): (KindRun | { readonly kind?: undefined; readonly honours: readonly Honour[] })[] {
  const runs: { kind: SubjectKind; honours: Honour[] }[] = [];
  for (const honour of honours) {
    const current = runs.at(-1);
    if (current?.kind === honour.recipient.kind) current.honours.push(honour);
    else runs.push({ kind: honour.recipient.kind, honours: [honour] });
  }
  // Many changes of kind mean that the decision does not sort by it: headings would only cut it to pieces.
  return runs.length <= subjectKinds.length * 2 ? runs : [{ honours }];
}
