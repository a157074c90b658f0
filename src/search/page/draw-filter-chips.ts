import { FACET_NAMES, SEARCH_TEXT as text } from '../../messages/search.ts';
import { makeButton, makeElement } from '../drawing/make-element.ts';
import { facetNames, type FacetName } from '../format/index-files.ts';
import { countFilters, type SearchAsk } from './search-address.ts';

/** The filters that are on, each a button that takes it off, and one for all of them; nothing when none is. */
export function drawFilterChips(
  filters: SearchAsk['filters'],
  remove: (facet: FacetName, value: string) => void,
  removeAll: () => void,
): HTMLElement[] {
  if (countFilters(filters) === 0) return [];
  const chips = facetNames.flatMap((facet) =>
    filters[facet].map((value) => {
      const chip = makeButton('chip', value, () => remove(facet, value));
      chip.setAttribute('aria-label', text.removeFilter(FACET_NAMES[facet], value));
      return makeElement('li', {}, chip);
    }),
  );
  return [...chips, makeElement('li', {}, makeButton('link-button', text.removeAll, removeAll))];
}
