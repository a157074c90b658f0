import { findPart } from '../../sign-in-pages/drawing/find-part.ts';
import type { Desk } from '../desk-page.ts';
import { keyName, worksInFields } from './key-name.ts';
import { openShortcutDialog } from './shortcut-dialog.ts';
import { actionOf, type ShortcutAction } from './shortcuts.ts';

/** Runs what the shortcuts stand for; in a field only those that write nothing there, and none while a dialog is open. */
export function listenToShortcuts(
  desk: Desk,
  acts: Readonly<Record<Exclude<ShortcutAction, 'help'>, () => unknown>>,
): void {
  const openHelp = () => openShortcutDialog(desk.shortcuts());
  findPart(document, 'shortcuts').addEventListener('click', () => void openHelp());
  document.addEventListener('keydown', (event) => {
    const key = keyName(event);
    // A key that the Vietnamese keyboard program is still working on is no shortcut.
    if (key === undefined || event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]'))
      return;
    const action = actionOf(desk.shortcuts(), key);
    if (action === undefined) return;
    const field = event.target instanceof Element && event.target.closest('input, textarea, select');
    if (field instanceof HTMLElement && field.matches(':not([type=checkbox])')) {
      if (!worksInFields(key)) return;
      if (action === 'back') {
        event.preventDefault();
        field.blur();
        return;
      }
    }
    event.preventDefault();
    if (action === 'help') void openHelp();
    else acts[action]();
  });
}
