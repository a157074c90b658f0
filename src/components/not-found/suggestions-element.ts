import { nearestPages, type KnownPage } from './nearest-pages.ts';

/** Registers `<lt-suggestions data-pages="…">`, which lists the pages nearest to the wrong address, or says that none is near. */
export function defineSuggestions(): void {
  if (!customElements.get('lt-suggestions')) customElements.define('lt-suggestions', Suggestions);
}

/** The room that the page keeps. */
const LIMIT = 3;

class Suggestions extends HTMLElement {
  connectedCallback(): void {
    // Without the list the page still helps; a failure means the same to a reader as no likeness.
    this.#suggest().catch(() => this.#show([]));
  }

  async #suggest(): Promise<void> {
    const response = await fetch(this.dataset['pages'] ?? '');
    const pages = ((await response.json()) as [path: string, title: string][]).map(([path, title]): KnownPage => ({
      path,
      title,
    }));
    this.#show(nearestPages(location.pathname, pages, LIMIT));
  }

  #show(near: readonly KnownPage[]): void {
    const [list, none] = [this.querySelector('ul'), this.querySelector('p')];
    list?.replaceChildren(...near.map(listItem));
    if (list) list.hidden = near.length === 0;
    if (none) none.hidden = near.length > 0;
  }
}

function listItem({ path, title }: KnownPage): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: path, textContent: title });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
