import { SEARCH_TEXT as text } from '../../messages/search.ts';
import type { SearchAnswer } from '../query/create-search.ts';
import { loadPlaceChanges } from '../places/load-place-changes.ts';
import { drawRecent } from '../recent/draw-recent.ts';
import { rememberSearch } from '../recent/recent-searches.ts';
import { createRecipientPanel, type RecipientPanel } from '../recipients/recipient-panel.ts';
import { openSearch } from './open-search.ts';
import { createResultsView, type ResultsView } from './results-view.ts';
import {
  asksAnything,
  countFilters,
  EMPTY_ASK,
  formatAsk,
  parseAsk,
  searchParameters,
  toggleFilter,
  type SearchAsk,
} from './search-address.ts';

/** How long the reader must stop typing before a search begins. */
const TYPING_PAUSE = 120;
/** A search that takes longer says so. */
const LOADING_AFTER = 300;
const PAGE = 10;

/** Defines `<lt-search-page>`: asks the index what the address and the field say, keeps the address true to what is shown. */
export function defineSearchPage(): void {
  if (!customElements.get('lt-search-page')) customElements.define('lt-search-page', SearchPageElement);
}

class SearchPageElement extends HTMLElement {
  #ask: SearchAsk = EMPTY_ASK;
  #run = 0;
  /** Results asked for so far, also those that fell out. */
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #view: ResultsView | undefined;
  #recipients: RecipientPanel | undefined;

  connectedCallback(): void {
    this.#view = createResultsView(this, {
      toggle: (facet, value) => this.#go({ ...this.#ask, filters: toggleFilter(this.#ask.filters, facet, value) }),
      removeAll: () => this.#go({ ...this.#ask, filters: EMPTY_ASK.filters }),
      sort: (sort) => this.#go({ ...this.#ask, sort }),
      more: () => void this.#showMore(),
      retry: () => void this.#search(PAGE),
    });
    const recipients = this.querySelector<HTMLElement>('[data-recipients]');
    this.#recipients = recipients ? createRecipientPanel(recipients) : undefined;
    const field = this.#field();
    field.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(
        () => this.#go({ ...this.#ask, text: field.value.normalize('NFC').trim() }, 'replace'),
        TYPING_PAUSE,
      );
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#typing);
      rememberSearch(field.value);
      this.#go({ ...this.#ask, text: field.value.normalize('NFC').trim() });
    });
    this.addEventListener('click', this.#follow);
    addEventListener('popstate', this.#readAddress);
    addEventListener('pagehide', this.#keepPlace);
    this.#readAddress();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this.#readAddress);
    removeEventListener('pagehide', this.#keepPlace);
  }

  #field(): HTMLInputElement {
    const field = this.querySelector<HTMLInputElement>(`[name="${searchParameters.text}"]`);
    if (!field) throw new Error('lt-search-page has no field.');
    return field;
  }

  #readAddress = (): void => {
    this.#ask = parseAsk(location.search);
    this.#field().value = this.#ask.text;
    const { asked = PAGE, top } = (history.state ?? {}) as { asked?: number; top?: number };
    void this.#search(asked, top);
  };

  /** A reader who comes back from a story finds as many results as before, at the same place. */
  #keepPlace = (): void => {
    history.replaceState({ asked: this.#asked, top: scrollY }, '');
  };

  #go(ask: SearchAsk, how: 'push' | 'replace' = 'push'): void {
    const address = location.pathname + formatAsk(ask);
    if (how === 'push' && address !== location.pathname + location.search) {
      this.#keepPlace();
      history.pushState(null, '', address);
    } else history.replaceState(null, '', address);
    this.#ask = ask;
    void this.#search(PAGE);
  }

  async #search(count: number, top?: number): Promise<void> {
    const run = ++this.#run;
    const ask = this.#ask;
    this.#asked = count;
    // Recipients are no stories: what narrows stories leaves them out.
    void this.#recipients?.ask(countFilters(ask.filters) === 0 ? ask.text : '');
    if (!asksAnything(ask)) {
      this.#view?.showRest(drawRecent());
      return;
    }
    const loading = setTimeout(() => this.#view?.showLoading(), LOADING_AFTER);
    const { text: words, filters, sort } = ask;
    try {
      const [answer, changes] = await Promise.all([
        openSearch().find({ text: words, filters, sort, count, withFacets: true }),
        loadPlaceChanges(this.dataset['places'] ?? ''),
      ]);
      if (run !== this.#run) return;
      const { correction } = answer;
      if (correction?.isApplied === true && countFilters(ask.filters) === 0)
        void this.#recipients?.ask(correction.text);
      this.#view?.showAnswer(ask, answer, changes, this.#isMore(answer));
      if (top !== undefined) scrollTo({ top, behavior: 'instant' });
    } catch {
      if (run === this.#run) this.#view?.showFailure(navigator.onLine ? text.unreachable : text.offline);
    } finally {
      clearTimeout(loading);
    }
  }

  async #showMore(): Promise<void> {
    const run = this.#run;
    const { text: words, filters, sort } = this.#ask;
    try {
      const answer = await openSearch().find({ text: words, filters, sort, from: this.#asked, count: PAGE });
      if (run !== this.#run) return;
      this.#asked += PAGE;
      this.#view?.addHits(answer, this.#isMore(answer));
    } catch {
      if (run === this.#run) this.#view?.showMoreFailed();
    }
  }

  #isMore({ total }: SearchAnswer): number {
    return Math.min(PAGE, Math.max(0, total - this.#asked));
  }

  /** Links to other searches are answered here, without loading the page again; an opened result is worth remembering its search. */
  #follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    if (link.closest('[data-hits]')) rememberSearch(this.#ask.text);
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain || link.origin !== location.origin || link.pathname !== location.pathname) return;
    event.preventDefault();
    const ask = parseAsk(link.search);
    this.#field().value = ask.text;
    this.#go(ask);
    // The link may be gone with what stood there: reading goes on with the answer.
    this.#view?.focusStatus();
  };
}
