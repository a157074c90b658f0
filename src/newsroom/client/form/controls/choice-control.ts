import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { isEmpty, type Control } from '../control.ts';
import { drawFindings } from '../frame/draw-findings.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';
import { newId } from '../frame/new-id.ts';

/** One of a few words; what holds without a choice is named. */
export function drawChoice(field: FieldOf<'choice'>, initial: unknown): Control {
  const fallback = typeof field.default === 'string' ? field.default : undefined;
  const first = fallback === undefined ? FORM_TEXT.none : FORM_TEXT.defaultChoice(fallback);
  const known = field.choices.filter((choice) => choice !== fallback);
  // A word that the schema does not know (an older file) is shown, and stays until another is chosen.
  const foreign = typeof initial === 'string' && !field.choices.includes(initial) ? [initial] : [];
  const input = element(
    'select',
    {},
    element('option', { value: '' }, first),
    ...[...known, ...foreign].map((choice) => element('option', { value: choice }, choice)),
  );
  input.value = typeof initial === 'string' && initial !== fallback ? initial : '';
  const read = () => (input.value === '' ? undefined : input.value);
  return frameLeaf(field, { input, initial, read, words: () => read() ?? fallback ?? '' });
}

/** A box to tick; its name stands beside it. */
export function drawBoolean(field: FieldOf<'boolean'>, initial: unknown): Control {
  const hint = element('span', { class: 'hint', id: newId('goi-y') }, field.hint);
  const input = element('input', { type: 'checkbox', 'aria-describedby': hint.id });
  input.checked = initial === true;
  const findings = drawFindings();
  const label = element('label', { class: 'check' }, input, element('span', {}, field.label));
  const frame = element('div', { class: 'field form-field form-check' }, label, hint, findings.element);
  let isTouched = false;
  input.addEventListener('input', () => (isTouched = true));
  const control: Control = {
    element: frame,
    value: () => (isTouched ? input.checked || undefined : isEmpty(initial) ? undefined : initial),
    words: () => (input.checked ? field.label : ''),
    at: () => control,
    focus: () => input.focus(),
    show: (shown) => findings.show(shown, input),
  };
  return control;
}
