import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { cleanTyped, isEmpty, type Control } from '../control.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';

/** A line or some paragraphs of text, with what is left of the room once most of it is used. */
export function drawText(field: FieldOf<'line' | 'text'>, initial: unknown): Control {
  const text = isEmpty(initial) ? '' : typeof initial === 'string' ? initial : JSON.stringify(initial);
  const isLong = field.kind === 'text' || (field.maxLength ?? 0) >= LONG;
  const isAddress = field.kind === 'line' && field.format === 'url';
  const input = isLong
    ? element('textarea', { rows: field.kind === 'text' ? '3' : '1' }, text)
    : element('input', {
        type: isAddress ? 'url' : 'text',
        value: text,
        autocomplete: 'off',
      });
  if (typeof field.default === 'string') input.placeholder = field.default;
  const count = element('p', { class: 'form-count', hidden: '' });
  const showCount = () => {
    const { maxLength } = field;
    const length = cleanTyped(input.value)?.length ?? 0;
    if (maxLength === undefined) return;
    count.toggleAttribute('hidden', length < maxLength * 0.6);
    count.classList.toggle('error', length > maxLength);
    count.setAttribute('role', length > maxLength ? 'status' : 'presentation');
    count.textContent = FORM_TEXT.countLeft(maxLength - length);
  };
  showCount();
  input.addEventListener('input', showCount);
  if (field.kind === 'line' && isLong) keepOneLine(input);
  const read = () => cleanTyped(input.value);
  return frameLeaf(field, { input, initial, read, words: () => read() ?? '', below: [count] });
}

/** Lines this long may wrap, so that the end can be read on a phone too. */
const LONG = 160;

/** Enter and pasted line breaks have no meaning in a line. */
function keepOneLine(input: HTMLInputElement | HTMLTextAreaElement): void {
  input.addEventListener('keydown', (event) => {
    // An input method takes Enter for itself while a syllable is open.
    if ((event as KeyboardEvent).key === 'Enter' && !(event as KeyboardEvent).isComposing) event.preventDefault();
  });
  input.addEventListener('change', () => {
    input.value = input.value.replace(/\s*\n\s*/gu, ' ');
  });
}
