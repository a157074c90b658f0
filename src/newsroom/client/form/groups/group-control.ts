import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { drawPictureFields, isPicture } from '../../pictures/picture-fields.ts';
import { announceChange, type Control } from '../control.ts';
import type { FormServices } from '../form-services.ts';
import { drawFindings } from '../frame/draw-findings.ts';
import { drawLabel } from '../frame/draw-label.ts';
import { drawFields, type Fields } from './draw-fields.ts';
import { isCompact } from './group-kinds.ts';

/** Fields that belong together. One that may be left out is closed until somebody adds it. */
export function drawGroup(field: FieldOf<'group'>, initial: unknown, services: FormServices): Control {
  const label = drawLabel(field);
  const findings = drawFindings();
  const hint = element('p', { class: 'hint' }, field.hint);
  const frame = element('fieldset', { class: 'form-group' }, element('legend', {}, ...label.parts));
  let fields: Fields | undefined;
  let isChanged = false;

  const draw = isPicture(field) ? drawPictureFields : drawFields;
  const open = (value: unknown) => {
    fields = draw(field.fields, value, services);
    if (isCompact(field)) fields.element.classList.add('compact');
    frame.replaceChildren(...frame.querySelectorAll(':scope > legend'), hint, fields.element, findings.element);
    if (!field.required) frame.append(button(FORM_TEXT.removeGroup(field.label), close, { kind: 'link-button' }));
    label.showEmpty(false);
  };
  const close = () => {
    fields = undefined;
    isChanged = true;
    drawClosed();
    add.focus();
    announceChange(frame);
  };
  const add = button(FORM_TEXT.add(field.label), () => {
    open({});
    isChanged = true;
    fields?.focus();
    announceChange(frame);
  }, { kind: 'button quiet' }); // prettier-ignore
  const drawClosed = () => {
    frame.replaceChildren(...frame.querySelectorAll(':scope > legend'), hint, add, findings.element);
    label.showEmpty(true);
  };
  if (field.required || isObject(initial)) open(initial);
  else drawClosed();

  frame.addEventListener('input', () => (isChanged = true));
  const control: Control = {
    element: frame,
    value() {
      // Something else than fields (a broken draft) stays as it is until the group is filled in.
      if (!isChanged && !isObject(initial)) return initial ?? undefined;
      const value = fields?.value();
      return value !== undefined && (field.required || Object.keys(value).length > 0) ? value : undefined;
    },
    words: () => fields?.words() ?? '',
    at(path) {
      if (path.length > 0 && !fields) open({});
      return path.length > 0 ? (fields?.at(path) ?? control) : control;
    },
    focus: () => (fields ? fields.focus() : add.focus()),
    show: (shown) => findings.show(shown),
  };
  return control;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
