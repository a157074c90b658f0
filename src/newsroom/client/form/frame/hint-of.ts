import { REFERENCE_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldDescription } from '../../../form/field-description.ts';

/**
 * The hint of a field for somebody who fills in a form: the schemas' sentences also serve people who write the files by
 * hand, and what they say of codes and written forms of dates would only puzzle here.
 */
export function hintOf(field: FieldDescription): string {
  if (field.kind === 'reference' || (field.kind === 'list' && field.item.kind === 'reference')) {
    const hint = field.hint.replace(/, dạng \S+?(?=[;.])/u, '');
    const [first = '', ...others] = hint.split(/;\s*/u);
    if (!first.startsWith('Mã')) return hint;
    return others.length === 0 ? REFERENCE_TEXT.hint : capitalise(others.join('; '));
  }
  if (field.kind === 'precise-date' || field.kind === 'local-time') return field.hint.replace(/:\s*\d{4}-[^;]*/u, '');
  return field.hint;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
