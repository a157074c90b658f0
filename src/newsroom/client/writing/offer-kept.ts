import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { formatInstant } from '../../../messages/newsroom-dates.ts';
import { WRITING_TEXT as text } from '../../../messages/newsroom-writing.ts';
import type { KeptText } from './kept-text.ts';

/** Offers words that were written on this machine and never saved. */
export function offerKept(kept: KeptText, take: () => void, forget: () => void): HTMLElement {
  const answer = (work: () => void) => () => {
    work();
    place.remove();
  };
  const place = element(
    'div',
    { class: 'writing-kept panel-tint', role: 'region', 'aria-label': text.keptTitle },
    element('p', {}, text.kept(formatInstant(new Date(kept.at).toISOString()))),
    element(
      'p',
      { class: 'row' },
      button(text.useKept, answer(take), { kind: 'button' }),
      button(text.dropKept, answer(forget), { kind: 'button quiet' }),
    ),
  );
  return place;
}
