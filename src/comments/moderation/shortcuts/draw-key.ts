import { SHORTCUT_TEXT } from '../../../messages/desk-page.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';

/** A key as it stands on a keyboard. */
export function drawKey(name: string): HTMLElement {
  const [key = '', ...before] = name.split('+').reverse();
  const words = [...before.reverse(), SHORTCUT_TEXT.keys[key] ?? key];
  return element('kbd', { class: 'desk-key-cap' }, words.join(' + '));
}
