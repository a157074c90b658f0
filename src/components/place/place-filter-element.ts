import { foldForMatch } from '../../content-model/text/fold.ts';
import { PLACE_FOUND } from '../../messages/place-filter.ts';
import { matchingRows } from './matching-rows.ts';

/** Registers `<lt-place-filter>`: rows bear `data-place` (every name that leads to them), groups `data-places`. */
export function definePlaceFilter(): void {
  if (!customElements.get('lt-place-filter')) customElements.define('lt-place-filter', PlaceFilter);
}

class PlaceFilter extends HTMLElement {
  #rows: readonly { readonly element: HTMLElement; readonly names: string }[] = [];

  connectedCallback(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-place]')].map((element) => ({
      element,
      names: foldForMatch(element.dataset['place'] ?? ''),
    }));
    this.addEventListener('input', this.#filter);
    // The browser puts the old words back into the box when a reader returns to the page.
    this.#filter();
  }

  disconnectedCallback(): void {
    this.removeEventListener('input', this.#filter);
  }

  #filter = (): void => {
    const query = this.querySelector('input')?.value ?? '';
    const wanted = matchingRows(query, this.#rows);
    for (const row of this.#rows) row.element.hidden = !wanted.has(row);
    for (const group of this.querySelectorAll<HTMLElement>('[data-places]')) {
      group.hidden = group.querySelector('[data-place]:not([hidden])') === null;
    }
    this.classList.toggle('filtering', query.trim() !== '');
    const result = this.querySelector('[data-result]');
    const places = new Set([...wanted].map(({ element }) => element.dataset['id']));
    if (result) result.textContent = query.trim() === '' ? '' : PLACE_FOUND(places.size);
  };
}
