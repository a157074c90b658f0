import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import type { FieldDescription } from '../../../form/field-description.ts';
import { isEmpty, type Control } from '../control.ts';
import { drawFindings } from './draw-findings.ts';
import { drawLabel } from './draw-label.ts';
import { hintOf } from './hint-of.ts';
import { newId } from './new-id.ts';

/** What a control with one input brings. */
export interface Leaf {
  readonly input: HTMLElement;
  /** What the input holds, undefined when it is empty. */
  readonly read: () => unknown;
  readonly words: () => string;
  /** The value that was there; it stays as it is until somebody changes the input. */
  readonly initial: unknown;
  /** Stands between the input and the hint. */
  readonly below?: readonly HTMLElement[];
  /** Several inputs make a group with a legend. */
  readonly isGroup?: boolean;
  readonly hint?: string;
  readonly focus?: () => void;
}

/** Puts label, hint and findings around one input; where the label is not seen (an item of a list) it is still read out. */
export function frameLeaf(field: FieldDescription, leaf: Leaf): Control {
  const { input, initial, below = [], isGroup = false, hint = hintOf(field) } = leaf;
  const label = drawLabel(field);
  const findings = drawFindings();
  const note = element('p', { class: 'hint', id: newId('goi-y') }, hint);
  const frame = element(isGroup ? 'fieldset' : 'div', { class: 'field form-field' });
  if (isGroup) frame.append(element('legend', {}, ...label.parts), input);
  else {
    input.id = newId('o');
    frame.append(element('label', { for: input.id }, ...label.parts), input);
  }
  frame.append(...below, ...(hint === '' ? [] : [note]), findings.element);
  (isGroup ? frame : input).setAttribute(
    'aria-describedby',
    `${hint === '' ? '' : note.id} ${findings.element.id}`.trim(),
  );
  if (field.required && !isGroup) input.setAttribute('aria-required', 'true');

  let isTouched = false;
  const value = () => (isTouched ? leaf.read() : isEmpty(initial) ? undefined : initial);
  label.showEmpty(isEmpty(value()));
  frame.addEventListener('input', () => {
    isTouched = true;
    label.showEmpty(isEmpty(value()));
  });
  const control: Control = {
    element: frame,
    value,
    words: leaf.words,
    at: () => control,
    focus: leaf.focus ?? (() => input.focus()),
    show: (shown) => findings.show(shown, isGroup ? undefined : input),
  };
  return control;
}
