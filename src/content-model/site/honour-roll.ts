import type { Entry } from '../entry.ts';
import type { Recipient } from '../collections/commendation.ts';
import type { AwardForm } from '../reference/catalogues.ts';

/** A recipient with the decision that the row comes from. */
export interface Honour {
  readonly recipient: Recipient;
  readonly decision: Entry<'khen-thuong'>;
  readonly form: AwardForm | undefined;
}

/** The rows of one decision in its own order, each with its form of commendation. */
export function honoursOf(decision: Entry<'khen-thuong'>, forms: readonly AwardForm[]): Honour[] {
  const byId = new Map(forms.map((form) => [form.id, form]));
  return decision.recipients.map((recipient) => ({
    recipient,
    decision,
    form: byId.get(recipient.form ?? decision.data.form),
  }));
}

/** Whether the rows of a decision still count as honours. */
export function isInForce(decision: Entry<'khen-thuong'>): boolean {
  return decision.data.status !== 'đã thu hồi';
}

/** How many recipients of each form a decision has, in the law's order. */
export function countByForm(
  honours: readonly Honour[],
  forms: readonly AwardForm[],
): { readonly form: AwardForm; readonly count: number }[] {
  return forms.flatMap((form) => {
    const count = honours.filter((honour) => honour.form?.id === form.id).length;
    return count > 0 ? [{ form, count }] : [];
  });
}
