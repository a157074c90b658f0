import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import { announceChange } from '../control.ts';

/** Short items side by side, each with a button that takes it out. */
export interface Chips {
  readonly element: HTMLElement;
  draw(): void;
}

/** Draws the items that a field holds at the moment; the focus goes to the next one when one is taken out. */
export function createChips(parts: {
  readonly items: () => readonly { readonly label: string; readonly note: string }[];
  readonly onRemove: (index: number) => void;
  readonly whenEmpty: () => void;
}): Chips {
  const list = element('ul', { class: 'form-chips' });
  const draw = () => {
    const items = parts.items();
    list.hidden = items.length === 0;
    list.replaceChildren(
      ...items.map(({ label, note }, index) => {
        const remove = () => {
          parts.onRemove(index);
          draw();
          announceChange(list);
          const buttons = list.querySelectorAll('button');
          const next = buttons[Math.min(index, buttons.length - 1)];
          if (next) next.focus();
          else parts.whenEmpty();
        };
        const words = element('span', {}, label, ...(note === '' ? [] : [' ', element('small', {}, note)]));
        const name = `${FORM_TEXT.remove} ${label}`;
        return element('li', {}, words, button('×', remove, { name, kind: 'form-clear' }));
      }),
    );
  };
  draw();
  return { element: list, draw };
}
