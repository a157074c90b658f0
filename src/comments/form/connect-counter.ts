import { WIDGET_TEXT } from '../../messages/comment-widget.ts';
import { countGraphemes } from '../domain/text/graphemes.ts';
import { element } from './element.ts';

/** Below this many left the count is spoken too, once the reader pauses; before, it is for the eyes. */
const SPOKEN_FROM = 50;
const PAUSE_MS = 1_200;

/** Shows how many signs are left, and says it aloud rarely; returns the function that counts again. */
export function connectCounter(text: HTMLTextAreaElement, most: number): () => void {
  const shown = text.form?.querySelector<HTMLElement>('#bl-con-lai');
  const spoken = element('span', { className: 'visually-hidden' });
  spoken.setAttribute('role', 'status');
  shown?.after(spoken);
  let pause: ReturnType<typeof setTimeout> | undefined;
  const count = () => {
    const left = most - countGraphemes(text.value.trim());
    const words = left < 0 ? WIDGET_TEXT.over(-left) : WIDGET_TEXT.left(left);
    if (shown) shown.textContent = words;
    shown?.classList.toggle('over', left < 0);
    clearTimeout(pause);
    pause = setTimeout(() => (spoken.textContent = left <= SPOKEN_FROM ? words : ''), PAUSE_MS);
  };
  text.addEventListener('input', count);
  count();
  return count;
}
