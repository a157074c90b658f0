import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { formatNumber, parseVietnameseNumber } from '../../../../content-model/text/numbers.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { cleanTyped, type Control } from '../control.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';

/** A number in Vietnamese writing; below it stands how it was understood, where that could surprise. */
export function drawNumber(field: FieldOf<'number' | 'integer'>, initial: unknown): Control {
  const input = element('input', {
    type: 'text',
    inputmode: field.kind === 'integer' ? 'numeric' : 'decimal',
    autocomplete: 'off',
    class: 'form-short',
    value: shownNumber(initial),
  });
  if (typeof field.default === 'number') input.placeholder = shownNumber(field.default);
  const note = element('p', { class: 'form-count', role: 'status' });
  const read = () => {
    const typed = cleanTyped(input.value);
    // What is no number stays as it was typed, so that nothing is lost and the check can name it.
    return typed === undefined ? undefined : (parseVietnameseNumber(typed) ?? typed);
  };
  input.addEventListener('input', () => {
    note.textContent = '';
    note.classList.remove('error');
  });
  input.addEventListener('change', () => {
    const value = read();
    const isWrong = typeof value === 'string';
    note.classList.toggle('error', isWrong);
    if (isWrong) note.textContent = FORM_TEXT.notNumber;
    else note.textContent = value !== undefined && /[.\s]/u.test(input.value) ? FORM_TEXT.readAs(value) : '';
  });
  return frameLeaf(field, { input, initial, read, words: () => wordsOf(read()), below: [note] });
}

function wordsOf(value: string | number | undefined): string {
  return typeof value === 'number' ? formatNumber(value, 6) : (value ?? '');
}

/** A number as it can be read back: decimal comma, no grouping that a cursor stumbles over. */
export function shownNumber(value: unknown): string {
  if (typeof value === 'number') return formatNumber(value, 6).replaceAll('.', '');
  return typeof value === 'string' ? value : '';
}
