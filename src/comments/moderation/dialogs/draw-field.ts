import { element } from '../../sign-in-pages/drawing/element.ts';

/** How a field differs from a plain line of text. */
interface FieldOptions {
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly value?: string;
  readonly type?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

let fields = 0;

/** A field with its visible label. */
export function drawField(name: string, label: string, options: FieldOptions = {}): HTMLElement {
  const id = `o-${name}-${(fields += 1)}`;
  const { isLong = false, isRequired = false, value = '', type = 'text', attributes = {} } = options;
  const shared = { id, name, ...(isRequired ? { required: '' } : {}), ...attributes };
  const input = isLong
    ? element('textarea', { rows: '4', ...shared }, value)
    : element('input', { type, value, autocomplete: 'off', ...shared });
  return element('div', { class: 'field' }, element('label', { for: id }, label), input);
}

/** A box to tick. */
export function drawCheck(name: string, label: string): HTMLElement {
  return element('label', { class: 'check' }, element('input', { type: 'checkbox', name }), label);
}

/** One of several, none chosen beforehand. */
export function drawChoice(
  name: string,
  label: string,
  choices: readonly (readonly [value: string, words: string])[],
): HTMLElement {
  return element(
    'fieldset',
    { class: 'desk-reasons' },
    element('legend', {}, label),
    ...choices.map(([value, words]) =>
      element('label', { class: 'check' }, element('input', { type: 'radio', name, value, required: '' }), words),
    ),
  );
}
