import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { REFERENCE_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { announceChange, type Control } from '../control.ts';
import type { FormServices } from '../form-services.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';
import { createCombobox } from './combobox.ts';

/** One row of a catalogue, or one story. */
export function drawReference(field: FieldOf<'reference'>, initial: unknown, services: FormServices): Control {
  let id = typeof initial === 'string' ? initial : '';
  let label = id;
  const small = element('small', { class: 'form-id' });
  const clear = button(
    '×',
    () => {
      id = label = '';
      rest();
      announceChange(box.input.parentElement ?? box.input);
      box.input.focus();
    },
    { name: REFERENCE_TEXT.clear(field.label), kind: 'form-clear' },
  );
  const box = createCombobox({
    label: field.label,
    lookUp: (query) => services.lookUp(field.target, query),
    restingText: () => label,
    onPick: (option) => {
      ({ id, label } = option);
      rest();
      announceChange(box.input.parentElement ?? box.input);
    },
  });
  const rest = () => {
    box.rest();
    small.textContent = id === label ? '' : id;
    clear.hidden = id === '' || field.required;
  };
  rest();
  const row = element('div', { class: 'form-pick' }, small, clear, box.list);
  const control = frameLeaf(field, {
    input: box.input,
    initial,
    read: () => (id === '' ? undefined : id),
    words: () => label,
    below: [row, box.status],
  });
  if (id !== '') {
    const named = (names: Readonly<Record<string, string>>) => {
      label = names[id] ?? id;
      rest();
      if (names[id] === undefined) box.status.textContent = REFERENCE_TEXT.unknown(id);
    };
    void services.labelsOf(field.target, [id]).then(named, () => {});
  }
  return control;
}
