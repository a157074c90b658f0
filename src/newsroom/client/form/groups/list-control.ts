import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { announceChange, isEmpty, type Control } from '../control.ts';
import type { FormServices } from '../form-services.ts';
import { drawFindings } from '../frame/draw-findings.ts';
import { drawLabel } from '../frame/draw-label.ts';
import { drawItem, type Item } from './list-item.ts';

/** Items under each other that can be added, taken out and moved by buttons. */
export function drawList(field: FieldOf<'list'>, initial: unknown, services: FormServices): Control {
  const label = drawLabel(field);
  const findings = drawFindings();
  const rows = element('ol', { class: 'form-items' });
  const status = element('p', { class: 'form-status', role: 'status' });
  const items: Item[] = [];
  let isChanged = false;

  const changed = () => {
    isChanged = true;
    draw();
    announceChange(rows);
  };
  const make = (value: unknown, isOpen: boolean): Item => {
    const item = drawItem(field, value, services, isOpen);
    item.onMove((step) => {
      const from = items.indexOf(item);
      const to = from + step;
      if (to < 0 || to >= items.length) return;
      items.splice(to, 0, ...items.splice(from, 1));
      changed();
      item.focusMove(step);
    });
    item.onRemove(() => remove(item));
    return item;
  };
  const remove = (item: Item) => {
    const place = items.indexOf(item);
    const name = FORM_TEXT.itemName(field.label, place + 1);
    items.splice(place, 1);
    changed();
    const undo = button(FORM_TEXT.undo, () => {
      items.splice(place, 0, item);
      changed();
      status.replaceChildren(FORM_TEXT.undone(name));
      item.focus();
    });
    if (isEmpty(item.control.value())) status.replaceChildren(FORM_TEXT.removed(name));
    else status.replaceChildren(FORM_TEXT.removed(name), ' ', undo);
    (items[place] ?? items.at(-1))?.focusRemove();
    if (items.length === 0) add.focus();
  };
  const add = button(
    FORM_TEXT.add(field.label),
    () => {
      const item = make(undefined, true);
      items.push(item);
      changed();
      item.focus();
    },
    { kind: 'button quiet' },
  );
  const draw = () => {
    items.forEach((item, index) => item.setPlace(index, items.length));
    // Moving what stands already keeps the focus and what is typed.
    items.forEach((item, index) => {
      if (rows.children[index] !== item.element) rows.insertBefore(item.element, rows.children[index] ?? null);
    });
    while (rows.children.length > items.length) rows.lastElementChild?.remove();
    rows.hidden = items.length === 0;
    add.toggleAttribute('disabled', items.length >= (field.maxItems ?? Number.POSITIVE_INFINITY));
    label.showEmpty(items.length === 0);
  };
  const values = Array.isArray(initial) ? (initial as unknown[]) : [];
  items.push(...values.map((value) => make(value, false)));
  while (items.length < (field.minItems ?? 0)) items.push(make(undefined, true));
  draw();

  const hint = field.hint === '' ? [] : [element('p', { class: 'hint' }, field.hint)];
  const legend = element('legend', {}, ...label.parts);
  const frame = element('fieldset', { class: 'form-list' }, legend, ...hint, rows, status, add, findings.element);
  frame.addEventListener('input', () => (isChanged = true));
  const filled = () => items.filter(({ control }) => !isEmpty(control.value()));
  const control: Control = {
    element: frame,
    value() {
      if (!isChanged) return isEmpty(initial) ? undefined : initial;
      const list = filled().map((item) => item.control.value());
      return list.length === 0 ? undefined : list;
    },
    words: () => `${filled().length}`,
    at([index, ...rest]) {
      // Findings count what was saved, where items without words were left out.
      const item = typeof index === 'number' ? (filled()[index] ?? items[index]) : undefined;
      if (!item) return control;
      item.open();
      return item.control.at(rest);
    },
    focus: () => (items[0] ?? { focus: () => add.focus() }).focus(),
    show: (shown) => findings.show(shown),
  };
  return control;
}
