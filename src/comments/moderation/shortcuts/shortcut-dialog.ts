import { DIALOG_TEXT, SHORTCUT_NAMES, SHORTCUT_TEXT } from '../../../messages/desk-page.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import { showDialog } from '../dialogs/show-dialog.ts';
import { drawKey } from './draw-key.ts';
import { keyName } from './key-name.ts';
import {
  actionOf,
  DEFAULT_SHORTCUTS,
  keepShortcuts,
  shortcutActions,
  type ShortcutAction,
  type Shortcuts,
} from './shortcuts.ts';

/** Lists the shortcuts and lets the editor put others on them; resolves to the keys as they are when it is closed. */
export async function openShortcutDialog(now: Shortcuts): Promise<Shortcuts> {
  let shortcuts = now;
  const notice = element('p', { class: 'desk-notice', role: 'status' });
  const list = element('dl', { class: 'desk-shortcuts' });

  const choose = (action: ShortcutAction, change: HTMLButtonElement) => {
    change.textContent = SHORTCUT_TEXT.press;
    const take = (event: KeyboardEvent) => {
      if (event.key === 'Tab' || event.key === 'Shift' || event.key === 'Control') return;
      event.preventDefault();
      event.stopPropagation();
      const key = keyName(event);
      const owner = key === undefined ? undefined : actionOf(shortcuts, key);
      if (key === undefined) notice.textContent = SHORTCUT_TEXT.letters;
      else if (owner !== undefined && owner !== action) notice.textContent = SHORTCUT_TEXT.taken(SHORTCUT_NAMES[owner]);
      else {
        shortcuts = { ...shortcuts, [action]: key };
        keepShortcuts(localStorage, shortcuts);
        notice.textContent = '';
        draw(action);
        return;
      }
      change.textContent = SHORTCUT_TEXT.change;
    };
    change.addEventListener('keydown', take, { once: true });
    change.addEventListener('blur', () => (change.textContent = SHORTCUT_TEXT.change), { once: true });
  };

  const draw = (focused?: ShortcutAction) => {
    const rows = shortcutActions.map((action) => {
      const name = SHORTCUT_NAMES[action];
      const change: HTMLButtonElement = button(SHORTCUT_TEXT.change, () => choose(action, change), {
        name: SHORTCUT_TEXT.changeOf(name),
      });
      return {
        action,
        change,
        row: element('div', {}, element('dt', {}, name), element('dd', {}, drawKey(shortcuts[action]), change)),
      };
    });
    list.replaceChildren(...rows.map(({ row }) => row));
    rows.find(({ action }) => action === focused)?.change.focus();
  };

  draw();
  const reset = button(SHORTCUT_TEXT.reset, () => {
    shortcuts = DEFAULT_SHORTCUTS;
    keepShortcuts(localStorage, shortcuts);
    draw();
  });
  await showDialog({
    title: SHORTCUT_TEXT.title,
    content: [element('p', { class: 'hint' }, SHORTCUT_TEXT.hint), notice, list, reset],
    cancel: DIALOG_TEXT.close,
  });
  return shortcuts;
}
