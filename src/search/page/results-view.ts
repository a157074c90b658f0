import { SEARCH_TEXT as text } from '../../messages/search.ts';
import { makeButton, makeElement } from '../drawing/make-element.ts';
import type { FacetName } from '../format/index-files.ts';
import { describePlace, drawPlaceNote } from '../places/draw-place-note.ts';
import { findPlaceNote } from '../places/find-place-note.ts';
import type { PlaceChange } from '../places/place-changes.ts';
import type { SearchAnswer } from '../query/create-search.ts';
import { answerSentence } from './answer-sentence.ts';
import { drawCorrection } from './draw-correction.ts';
import { drawFilterChips } from './draw-filter-chips.ts';
import { drawHit } from './draw-hit.ts';
import { drawNothing } from './draw-nothing.ts';
import { createFacetPanel } from './facet-panel.ts';
import { countFilters, facetHref, type SearchAsk } from './search-address.ts';

/** What a reader can do with the results. */
export interface ResultsUse {
  readonly toggle: (facet: FacetName, value: string) => void;
  readonly removeAll: () => void;
  readonly sort: (sort: SearchAsk['sort']) => void;
  readonly more: () => void;
  readonly retry: () => void;
}

/** The part of the search page under its field; one of its states shows at a time. */
export interface ResultsView {
  showRest(recent: HTMLElement | undefined): void;
  /** What was shown stays until the answer comes. */
  showLoading(): void;
  /** `more`: how many results the next press brings. */
  showAnswer(ask: SearchAsk, answer: SearchAnswer, changes: readonly PlaceChange[], more: number): void;
  addHits(answer: SearchAnswer, more: number): void;
  showFailure(sentence: string): void;
  showMoreFailed(): void;
  focusStatus(): void;
}

/** How long an answer must stand before it is read out: not after every letter. */
const SETTLED = 700;

/** Finds its places by `data-…` inside the page's element. */
export function createResultsView(root: HTMLElement, use: ResultsUse): ResultsView {
  const place = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`lt-search-page has no [data-${name}].`);
    return found;
  };
  const [status, live, failure, columns] = [place('status'), place('live'), place('failure'), place('columns')];
  const [hits, more, filters, filterButton] = [place('hits'), place('more'), place('filters'), place('filter-button')];
  let changes: readonly PlaceChange[] = [];
  let settling: ReturnType<typeof setTimeout> | undefined;

  const panel = createFacetPanel(place('facets'), {
    toggle: use.toggle,
    describe: (facet, value) => (facet === 'place' ? describePlace(value, changes) : undefined),
  });
  const setFiltersOpen = (isOpen: boolean): void => {
    filters.toggleAttribute('data-open', isOpen);
    filterButton.setAttribute('aria-expanded', String(isOpen));
  };
  filterButton.addEventListener('click', () => setFiltersOpen(!filters.hasAttribute('data-open')));
  const closeFilters = makeButton('button close-filters', '', () => {
    setFiltersOpen(false);
    status.focus();
    status.scrollIntoView({ block: 'start' });
  });
  filters.append(closeFilters);
  more.addEventListener('click', use.more);
  place('retry').addEventListener('click', use.retry);
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-sort-by]')) {
    button.addEventListener('click', () => use.sort(button.value === 'date' ? 'date' : 'relevance'));
  }

  const say = (...parts: readonly (Node | string)[]): void => {
    status.replaceChildren(...parts);
    clearTimeout(settling);
    settling = setTimeout(() => (live.textContent = status.textContent), SETTLED);
  };
  const fill = (name: string, children: readonly (Node | string)[]): void => {
    const element = place(name);
    element.replaceChildren(...children);
    element.hidden = children.length === 0;
  };
  const showParts = (shown: 'rest' | 'answer' | 'failure'): void => {
    columns.hidden = shown !== 'answer';
    failure.hidden = shown !== 'failure';
    root.toggleAttribute('data-rests', shown === 'rest');
    root.removeAttribute('aria-busy');
  };
  const setMore = (count: number): void => {
    more.hidden = count === 0;
    more.textContent = text.more(count);
  };

  return {
    showRest(recent) {
      say();
      fill('recent', recent ? [recent] : []);
      showParts('rest');
    },
    showLoading() {
      root.setAttribute('aria-busy', 'true');
      say(text.loading);
    },
    showAnswer(ask, answer, knownChanges, moreCount) {
      changes = knownChanges;
      const on = countFilters(ask.filters);
      const isEmpty = answer.total === 0;
      say(...answerSentence(ask, answer).map((part) => (part.strong ? makeElement('b', {}, part.text) : part.text)));
      fill('correction', drawCorrection(ask, answer));
      const note = findPlaceNote(answer.correction?.isApplied === true ? answer.correction.text : ask.text, changes);
      fill('place-note', note ? drawPlaceNote(note, (titles) => facetHref('place', ...titles)) : []);
      fill('chips', drawFilterChips(ask.filters, use.toggle, use.removeAll));
      if (answer.facets) panel.show(answer.facets, ask.filters);
      filterButton.textContent = on > 0 ? text.filtersOn(on) : text.filterBy;
      closeFilters.textContent = text.showResults(answer.total);
      for (const button of root.querySelectorAll<HTMLButtonElement>('[data-sort-by]')) {
        button.setAttribute('aria-pressed', String(button.value === ask.sort));
      }
      // Without words there is nothing to be near to: all is by date.
      place('sort').hidden = ask.text === '' || answer.total < 2;
      columns.toggleAttribute('data-bare', isEmpty && on === 0);
      hits.replaceChildren(...answer.hits.map(drawHit));
      hits.hidden = isEmpty;
      setMore(moreCount);
      fill('nothing', isEmpty ? drawNothing(ask, answer.suggestions) : []);
      showParts('answer');
      root.toggleAttribute('data-rests', isEmpty);
      fill('recent', []);
    },
    addHits(answer, moreCount) {
      const added = answer.hits.map(drawHit);
      hits.append(...added);
      setMore(moreCount);
      // Focus goes on with the reading, not back to the top of the page.
      added[0]?.querySelector('a')?.focus();
    },
    showFailure(sentence) {
      say();
      place('failure-words').textContent = sentence;
      live.textContent = sentence;
      showParts('failure');
    },
    showMoreFailed: () => (more.textContent = text.moreFailed),
    focusStatus: () => status.focus({ preventScroll: true }),
  };
}
