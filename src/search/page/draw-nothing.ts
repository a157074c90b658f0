import { SEARCH_TEXT as text } from '../../messages/search.ts';
import { makeElement, makeLink } from '../drawing/make-element.ts';
import { readWords } from '../text/read-words.ts';
import { countFilters, searchHref, type SearchAsk } from './search-address.ts';

/** What a reader can do who found nothing: other words, fewer filters, the honour roll, searches that are answered. */
export function drawNothing(ask: SearchAsk, suggestions: readonly string[]): HTMLElement[] {
  const advice = [...(countFilters(ask.filters) > 0 ? [text.adviceFilters] : []), ...text.advice].map((sentence) =>
    makeElement('li', {}, sentence),
  );
  // For a single word the panel of recipients says so already.
  if (readWords(ask.text).length > 1) {
    const query = new URLSearchParams({ ten: ask.text }).toString();
    advice.push(makeElement('li', {}, makeLink(`/bang-vang/?${query}`, text.inRoll(ask.text))));
  }
  const parts: HTMLElement[] = [makeElement('h2', {}, text.adviceTitle), makeElement('ul', {}, ...advice)];
  if (suggestions.length > 0) {
    const links = suggestions.map((suggestion) => makeElement('li', {}, makeLink(searchHref(suggestion), suggestion)));
    parts.push(
      makeElement('h2', {}, text.suggestions),
      makeElement('ul', { class: 'search-words', role: 'list' }, ...links),
    );
  }
  return parts;
}
