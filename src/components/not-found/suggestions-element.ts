import { nearestPages, type KnownPage } from './nearest-pages.ts';

/** Registers `<lt-suggestions data-pages="…">`, which fills its list with the pages nearest to the wrong address and shows itself then. */
export function defineSuggestions(): void {
  if (!customElements.get('lt-suggestions')) customElements.define('lt-suggestions', Suggestions);
}

const LIMIT = 5;

class Suggestions extends HTMLElement {
  connectedCallback(): void {
    // Without the list the page still helps: nothing is said about a failure.
    this.#suggest().catch(() => undefined);
  }

  async #suggest(): Promise<void> {
    const response = await fetch(this.dataset['pages'] ?? '');
    if (!response.ok) return;
    const pages = ((await response.json()) as [path: string, title: string][]).map(([path, title]): KnownPage => ({ path, title }));
    const near = nearestPages(location.pathname, pages, LIMIT);
    this.querySelector('ul')?.replaceChildren(...near.map(listItem));
    this.hidden = near.length === 0;
  }
}

function listItem({ path, title }: KnownPage): HTMLLIElement {
  const link = Object.assign(document.createElement('a'), { href: path, textContent: title });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
