import { SEARCH_BOX_TEXT as text, SEARCH_TEXT } from '../../messages/search.ts';
import { drawDate } from '../drawing/draw-date.ts';
import { drawMarks } from '../drawing/draw-marks.ts';
import { makeButton, makeElement } from '../drawing/make-element.ts';
import { searchHref } from '../page/search-address.ts';
import type { SearchAnswer, SearchHit } from '../query/create-search.ts';
import { readRecent, writeRecent } from '../recent/recent-searches.ts';
import { makeOption } from './drop-option.ts';

const MOST_BESIDE_RECIPIENTS = 4;

/** What the drop-down shows: groups of options, a sentence above them, buttons under them. */
export interface DropContent {
  readonly items: readonly HTMLElement[];
  readonly words: string;
  readonly controls: readonly HTMLElement[];
}

/** The best answers, the recipients of commendations that are named, and the way to all stories. */
export function drawAnswer(
  asked: string,
  { hits, total, correction }: SearchAnswer,
  recipients?: HTMLElement,
): DropContent {
  // Recipients stand under the stories: fewer of these, so that they come into sight.
  const shown = recipients ? hits.slice(0, MOST_BESIDE_RECIPIENTS) : hits;
  const stories = makeElement('div', { role: 'group', 'aria-label': text.stories }, ...shown.map(drawOption));
  const all = makeOption(searchHref(asked), 'drop-all', text.seeAll(total));
  const words = total === 0 ? text.none(asked) : correction?.isApplied === true ? text.corrected(correction.text) : '';
  const items = [total > 0 ? stories : undefined, recipients, total > 0 ? all : undefined];
  return { items: items.filter((item) => item !== undefined), words, controls: [] };
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
    makeElement('span', { class: 'drop-facts' }, date === undefined ? kind : `${kind} · ${drawDate(date)}`),
  );
}
