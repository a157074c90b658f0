import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldDescription, FieldOf } from '../../../form/field-description.ts';
import type { Control } from '../control.ts';
import { drawControl } from '../draw-control.ts';
import type { FormServices } from '../form-services.ts';
import { drawFields } from './draw-fields.ts';

/** One item of a list with its buttons. */
export interface Item {
  readonly element: HTMLElement;
  readonly control: Control;
  setPlace(index: number, count: number): void;
  onMove(move: (step: 1 | -1) => void): void;
  onRemove(remove: () => void): void;
  open(): void;
  focus(): void;
  focusMove(step: 1 | -1): void;
  focusRemove(): void;
}

/** Draws an item; one of several fields that is filled in already is closed and tells what it holds. */
export function drawItem(field: FieldOf<'list'>, value: unknown, services: FormServices, isOpen: boolean): Item {
  let move: (step: 1 | -1) => void = () => {};
  let remove: () => void = () => {};
  const up = button(FORM_TEXT.up, () => move(-1));
  const down = button(FORM_TEXT.down, () => move(1));
  const out = button(FORM_TEXT.remove, () => remove());
  const buttons = element('div', { class: 'form-item-buttons' }, up, down, out);
  const control = drawItemControl(field, value, services);
  const heading = element('span', { class: 'form-item-name' });
  const words = element('span', { class: 'form-item-words' });
  const folder =
    field.item.kind === 'group' && field.item.fields.length > 2
      ? element('details', { class: 'form-item' }, element('summary', {}, heading, ' ', words), control.element)
      : undefined;
  if (folder) folder.open = isOpen;
  const row = element('li', { class: folder ? 'with-folder' : '' }, folder ?? control.element, buttons);
  const showWords = () => {
    words.textContent = control.words() === '' ? FORM_TEXT.empty : control.words();
  };
  row.addEventListener('input', showWords);
  folder?.addEventListener('toggle', showWords);
  showWords();

  return {
    element: row,
    control,
    setPlace(index, count) {
      const name = FORM_TEXT.itemName(field.label, index + 1);
      heading.textContent = `${index + 1}.`;
      for (const [made, word] of [[up, FORM_TEXT.up], [down, FORM_TEXT.down], [out, FORM_TEXT.remove]] as const) made.setAttribute('aria-label', `${word}: ${name}`); // prettier-ignore
      up.disabled = index === 0;
      down.disabled = index === count - 1;
      control.element.querySelector(':scope > label')?.replaceChildren(name);
      if (control.element.matches('[role=group]')) control.element.setAttribute('aria-label', name);
    },
    onMove: (act) => (move = act),
    onRemove: (act) => (remove = act),
    open: () => {
      if (folder) folder.open = true;
    },
    focus() {
      if (folder) folder.open = true;
      control.focus();
    },
    focusMove: (step) => {
      const [wanted, other] = step < 0 ? [up, down] : [down, up];
      (wanted.disabled ? other : wanted).focus();
    },
    focusRemove: () => out.focus(),
  };
}

/** An item is a field without a hint of its own; several fields make a named group without a frame. */
function drawItemControl(field: FieldOf<'list'>, value: unknown, services: FormServices): Control {
  const facts = { key: field.key, label: field.label, hint: '', required: false, desirable: false };
  const { item } = field;
  if (item.kind !== 'group') return drawControl({ ...facts, ...item }, value, services);
  return drawGroupItem(item.fields, value, services);
}

function drawGroupItem(fields: readonly FieldDescription[], value: unknown, services: FormServices): Control {
  const drawn = drawFields(fields, value, services);
  const frame = element('div', { role: 'group', class: 'form-item-fields' }, drawn.element);
  let isChanged = false;
  frame.addEventListener('input', () => (isChanged = true));
  const control: Control = {
    element: frame,
    value() {
      if (!isChanged) return value ?? undefined;
      const made = drawn.value();
      return Object.keys(made).length === 0 ? undefined : made;
    },
    words: () => drawn.words(),
    at: (path) => (path.length === 0 ? control : (drawn.at(path) ?? control)),
    focus: () => drawn.focus(),
    show: () => {},
  };
  return control;
}
