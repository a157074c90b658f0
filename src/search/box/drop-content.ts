import { formatDate } from '../../content-model/time/format-date.ts';
import { SEARCH_BOX_TEXT as text, SEARCH_TEXT } from '../../messages/search.ts';
import { drawMarks } from '../drawing/draw-marks.ts';
import { makeButton, makeElement } from '../drawing/make-element.ts';
import { searchHref } from '../page/search-address.ts';
import type { SearchAnswer, SearchHit } from '../query/create-search.ts';
import { readRecent, writeRecent } from '../recent/recent-searches.ts';

/** What the drop-down shows: groups of options, a sentence above them, buttons under them. */
export interface DropContent {
  readonly items: readonly HTMLElement[];
  readonly words: string;
  readonly controls: readonly HTMLElement[];
}

/** The best answers, and the way to all of them. */
export function drawAnswer(asked: string, { hits, total, correction }: SearchAnswer): DropContent {
  const stories = makeElement('div', { role: 'group', 'aria-label': text.stories }, ...hits.map(drawOption));
  const all = makeOption(searchHref(asked), 'drop-all', text.seeAll(total));
  const words = total === 0 ? text.none(asked) : correction?.isApplied === true ? text.corrected(correction.text) : '';
  return { items: total === 0 ? [] : [stories, all], words, controls: [] };
}

/** The recent searches of this device, with the ways to forget them; `changed` is called after one. */
export function drawRecentList(changed: () => void): DropContent {
  const { isOn, texts } = readRecent();
  if (!isOn || texts.length === 0) return { items: [], words: '', controls: [] };
  const group = makeElement(
    'div',
    { role: 'group', 'aria-label': SEARCH_TEXT.recent },
    makeElement('p', { class: 'drop-title', 'aria-hidden': 'true' }, SEARCH_TEXT.recent),
    ...texts.map((words) => makeOption(searchHref(words), '', words)),
  );
  const forget = (stillOn: boolean) => (): void => {
    writeRecent({ isOn: stillOn, texts: [] });
    changed();
  };
  return {
    items: [group],
    words: '',
    controls: [
      makeElement('span', {}, SEARCH_TEXT.recentNote),
      makeButton('link-button', SEARCH_TEXT.clearRecent, forget(true)),
      makeButton('link-button', SEARCH_TEXT.stopRecent, forget(false)),
    ],
  };
}

function drawOption({ url, markedTitle, kind, date }: SearchHit): HTMLElement {
  return makeOption(
    url,
    '',
    makeElement('span', { class: 'drop-name' }, ...drawMarks(markedTitle)),
    makeElement('span', { class: 'drop-facts' }, date === undefined ? kind : `${kind} · ${formatDate(date)}`),
  );
}

function makeOption(href: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  return makeElement(
    'a',
    { href, role: 'option', tabindex: '-1', 'aria-selected': 'false', class: `drop-option ${className}`.trim() },
    ...children,
  );
}
