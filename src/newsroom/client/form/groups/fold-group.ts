import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import type { Control } from '../control.ts';

/** Puts a group behind one line that tells what it holds. */
export function foldGroup(field: FieldOf<'group'>, group: Control): Control {
  const words = element('span', { class: 'form-item-words' });
  const name = element('span', { class: 'form-item-name' }, field.label);
  const folder = element(
    'details',
    { class: 'form-item form-fold' },
    element('summary', {}, name, words),
    group.element,
  );
  const showWords = () => {
    const parts = field.fields.flatMap(({ key, label }) => {
      const held = group.value() === undefined ? '' : group.at([key]).words();
      return held === '' ? [] : [`${label.toLowerCase()} ${held}`];
    });
    words.textContent = parts.length === 0 ? FORM_TEXT.empty : parts.join(' · ');
  };
  showWords();
  folder.addEventListener('input', showWords);
  return {
    ...group,
    element: folder,
    at(path) {
      folder.open = true;
      return group.at(path);
    },
    focus() {
      folder.open = true;
      group.focus();
    },
  };
}
