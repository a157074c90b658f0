import type { FieldDescription, FieldOf } from '../../../form/field-description.ts';

/** A group of one or two small fields, such as a date or the event that stands for it: one row, no hints. */
export function isCompact({ fields }: Pick<FieldOf<'group'>, 'fields'>): boolean {
  return (
    fields.length <= 2 && fields.every(({ kind }) => kind === 'line' || kind === 'precise-date' || kind === 'integer')
  );
}

/** A group of compact groups, such as the plan and the fact of a milestone: closed when it is filled in, and telling what it holds. */
export function isFolded(field: FieldDescription): field is FieldOf<'group'> {
  return field.kind === 'group' && field.fields.some((inner) => inner.kind === 'group' && isCompact(inner));
}
