import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { PASTE_WORDS } from '../../../messages/newsroom-body.ts';

/** Tells sentences above the text; with none the notice goes away. */
export type Tell = (...sentences: readonly string[]) => void;

/** The line that tells what happened to something pasted or dropped; read out by screen readers. */
export function drawNotices(): { readonly element: HTMLElement; readonly tell: Tell } {
  const list = element('div', { class: 'sentences' });
  const close = button(PASTE_WORDS.close, () => tell());
  const box = element('div', { class: 'body-notice', role: 'status', hidden: '' }, list, close);
  const tell: Tell = (...sentences) => {
    box.hidden = sentences.length === 0;
    list.replaceChildren(...sentences.map((sentence) => element('p', {}, sentence)));
  };
  return { element: box, tell };
}
