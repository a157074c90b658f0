import { WIDGET_TEXT } from '../../messages/comment-widget.ts';
import { countGraphemes } from '../domain/text/graphemes.ts';
import type { FieldError } from './field-errors.ts';

/** What the reader must still do before a form can be sent, in the order of the fields. */
export function checkFields(form: HTMLFormElement): FieldError[] {
  const { missing, badEmail, tooLong } = WIDGET_TEXT;
  const errors: FieldError[] = [];
  for (const field of ['hoTen', 'email', 'noiDung', 'dongY'] as const) {
    const control = form.elements.namedItem(field) as HTMLInputElement | null;
    if (!control) continue;
    const isEmpty = control.type === 'checkbox' ? !control.checked : control.value.trim() === '';
    const over = field === 'noiDung' ? countGraphemes(control.value.trim()) - Number(form.dataset['max']) : 0;
    if (isEmpty && control.required) errors.push({ field, message: missing[field] });
    else if (field === 'email' && control.validity.typeMismatch) errors.push({ field, message: badEmail });
    else if (over > 0) errors.push({ field, message: tooLong(over) });
  }
  return errors;
}
