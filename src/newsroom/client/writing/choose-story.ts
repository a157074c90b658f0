import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { ASK_TEXT as text } from '../../../messages/newsroom-writing.ts';
import { readNewsroom } from '../call-newsroom.ts';
import type { Option } from '../form/form-services.ts';

/** A line that takes the id of a story and offers stories by the words of their titles. */
export function drawStoryChoice(name: string, label: string): HTMLElement {
  const list = element('datalist', { id: 'viec-bai-chon' });
  const field = element('input', {
    ...{ id: 'viec-bai', name, class: 'input', list: list.id, autocomplete: 'off' },
    'aria-describedby': 'viec-bai-goi-y',
  });
  field.addEventListener('input', () => {
    const words = field.value;
    void readNewsroom<readonly Option[]>(`/tra-cuu/bai-viet?q=${encodeURIComponent(words)}`).then((found) => {
      // An answer to words that were typed over comes too late.
      if (!found.ok || field.value !== words) return;
      list.replaceChildren(...found.value.map(({ id, label: title }) => element('option', { value: id }, title)));
    });
  });
  return element(
    'p',
    { class: 'field' },
    element('label', { for: field.id }, label),
    field,
    list,
    element('span', { class: 'hint', id: 'viec-bai-goi-y' }, text.replacementHint),
  );
}
