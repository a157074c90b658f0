import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldFacts } from '../../../form/field-description.ts';

/** A field's name with its marks: required in words, and a soft word while something desirable is missing. */
export interface FieldLabel {
  readonly parts: readonly (Node | string)[];
  showEmpty(isEmpty: boolean): void;
}

/** Draws the name of a field. */
export function drawLabel({ label, required, desirable }: FieldFacts): FieldLabel {
  const wanted = element('span', { class: 'form-desirable', hidden: '' }, FORM_TEXT.desirable);
  return {
    parts: [
      label,
      ...(required ? [' ', element('span', { class: 'form-required' }, FORM_TEXT.required)] : []),
      ...(desirable && !required ? [' ', wanted] : []),
    ],
    showEmpty: (isEmpty) => wanted.toggleAttribute('hidden', !isEmpty),
  };
}
