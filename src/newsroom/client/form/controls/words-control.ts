import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { announceChange, cleanTyped, type Control } from '../control.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';
import { createChips } from './chips.ts';

/** Several short words such as keywords: typed one after the other, taken by Enter, a comma or the button. */
export function drawWords(field: FieldOf<'list'>, initial: unknown): Control {
  const words = Array.isArray(initial) ? initial.map(String) : [];
  const input = element('input', { type: 'text', autocomplete: 'off', class: 'form-word' });
  const chips = createChips({
    items: () => words.map((label) => ({ label, note: '' })),
    onRemove: (index) => void words.splice(index, 1),
    whenEmpty: () => input.focus(),
  });
  const take = () => {
    const typed = input.value.split(/[,;\n]/u).flatMap((part) => cleanTyped(part) ?? []);
    input.value = '';
    const fresh = typed.filter((word, index) => !words.includes(word) && typed.indexOf(word) === index);
    if (fresh.length === 0) return;
    words.push(...fresh);
    chips.draw();
    announceChange(chips.element);
  };
  input.addEventListener('input', (event) => {
    if (/[,;]/u.test(input.value) && !event.isComposing) take();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    take();
  });
  // What was typed and not taken would be lost by a click elsewhere.
  input.addEventListener('blur', take);
  const row = element('div', { class: 'form-pick' }, button(FORM_TEXT.addWord, take, { kind: 'button quiet' }));
  return frameLeaf(field, {
    input,
    initial,
    // A word that is still being typed counts too.
    read: () => [...words, ...(cleanTyped(input.value) === undefined ? [] : [cleanTyped(input.value)])],
    words: () => words.join(', '),
    below: [row, chips.element],
  });
}
