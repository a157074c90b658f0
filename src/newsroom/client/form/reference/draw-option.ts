import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import type { Option } from '../form-services.ts';
import { newId } from '../frame/new-id.ts';

/** One answer in the list of a combobox: its name, small what tells it from others, and its identifier. */
export function drawOption({ id, label, note }: Option, onPick: () => void): HTMLElement {
  const facts = [note ?? '', id].filter((fact) => fact !== '' && fact !== label).join(' · ');
  const item = element(
    'li',
    { id: newId('chon'), role: 'option', 'aria-selected': 'false' },
    element('span', {}, label),
    ...(facts === '' ? [] : [element('small', {}, facts)]),
  );
  // Before the box loses the focus, which would close the list.
  item.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    onPick();
  });
  return item;
}
