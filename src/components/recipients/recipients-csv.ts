import type { Entry } from '../../content-model/entry.ts';
import { honoursOf } from '../../content-model/site/honour-roll.ts';
import { formatCsv } from '../../content-model/text/csv.ts';
import { formatPreciseDate } from '../../content-model/time/precise-date.ts';
import type { AwardForm } from '../../content-model/reference/catalogues.ts';
import { COMMENDATION_TEXT as text } from '../../messages/commendations.ts';

/** The whole list of a decision as a CSV file, in the decision's order; every row says which decision it is from and whether that holds. */
export function recipientsCsv(decision: Entry<'khen-thuong'>, forms: readonly AwardForm[]): string {
  const { number, date } = decision.data.decision;
  const tail = [number, date === undefined ? undefined : formatPreciseDate(date), decision.data.status];
  const rows = honoursOf(decision, forms).map(({ recipient, form }) => [
    ...[recipient.order, recipient.name, recipient.kind, recipient.position, recipient.unit, form?.label],
    recipient.posthumous ? text.csvYes : undefined,
    ...tail,
  ]);
  return formatCsv(text.csvColumns, rows);
}
