import { SEARCH_TEXT as text } from '../../messages/search.ts';
import { makeButton, makeElement, makeLink } from '../drawing/make-element.ts';
import { searchHref } from '../page/search-address.ts';
import { readRecent, writeRecent } from './recent-searches.ts';

/** The recent searches of this device with the ways to forget them; nothing for a reader who never searched. */
export function drawRecent(): HTMLElement | undefined {
  const { isOn, texts } = readRecent();
  if (isOn && texts.length === 0) return undefined;
  const box = makeElement('section', { class: 'recent' });
  const set = (nextIsOn: boolean): void => {
    writeRecent({ isOn: nextIsOn, texts: [] });
    const next = drawRecent();
    box.replaceChildren(...(next?.childNodes ?? []));
    box.querySelector('button')?.focus();
  };
  if (!isOn) {
    box.append(makeButton('link-button', text.startRecent, () => set(true)));
    return box;
  }
  box.append(
    makeElement('h2', {}, text.recent),
    makeElement(
      'ul',
      { class: 'search-words', role: 'list' },
      ...texts.map((words) => makeElement('li', {}, makeLink(searchHref(words), words))),
    ),
    makeElement(
      'p',
      { class: 'recent-note' },
      text.recentNote,
      ' ',
      makeButton('link-button', text.clearRecent, () => set(true)),
      ' ',
      makeButton('link-button', text.stopRecent, () => set(false)),
    ),
  );
  return box;
}
