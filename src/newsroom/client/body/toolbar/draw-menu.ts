import type { EditorView } from 'prosemirror-view';
import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import type { DrawnTool } from './draw-toolbar.ts';
import type { ToolMenu } from './tool.ts';

/** A button that opens a list of tools below it; arrows go through the list, Escape closes it. */
export function drawMenu(menu: ToolMenu, view: EditorView): DrawnTool {
  const button = element(
    'button',
    { type: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    menu.label,
    '…',
  );
  const list = element('div', { class: 'body-menu', role: 'menu', 'aria-label': menu.label, popover: 'auto' });
  const items = menu.items.map((tool) => {
    const words = [
      element('b', {}, tool.label),
      ...[tool.hint, tool.keys].flatMap((text) => (text ? [element('span', {}, text)] : [])),
    ];
    const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, ...words);
    item.addEventListener('click', () => {
      list.hidePopover();
      view.focus();
      tool.run(view.state, (transaction) => view.dispatch(transaction), view);
    });
    return item;
  });
  list.append(...items);

  button.addEventListener('click', () => {
    list.showPopover();
    placeBelow(list, button);
    items[0]?.focus();
  });
  list.addEventListener('toggle', (event) => {
    button.setAttribute('aria-expanded', String(event.newState === 'open'));
  });
  list.addEventListener('keydown', (event) => {
    const at = items.indexOf(event.target as HTMLButtonElement);
    const goal = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: items.length - 1,
    }[event.key];
    if (event.key === 'Escape') {
      list.hidePopover();
      button.focus();
    } else if (goal !== undefined) items[(goal + items.length) % items.length]?.focus();
    else if (event.key === 'Tab') list.hidePopover();
    else return;
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  });
  return { element: element('span', {}, button, list), button, update: () => undefined };
}

function placeBelow(list: HTMLElement, button: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth - list.offsetWidth - 8;
  list.style.left = `${Math.max(8, Math.min(left, room))}px`;
  list.style.top = `${bottom + 4}px`;
  list.style.maxHeight = `${Math.max(160, window.innerHeight - bottom - 16)}px`;
}
