import { OFFLINE_TEXT } from '../../../messages/reader.ts';
import type { KeptPage } from './kept-page.ts';
import { listKeptPages } from './kept-pages.ts';

/** Defines `<lt-kept-pages>`: the pages that can be read on this device, saved ones first. */
export function defineKeptPagesElement(): void {
  if (!customElements.get('lt-kept-pages')) customElements.define('lt-kept-pages', KeptPagesElement);
}

class KeptPagesElement extends HTMLElement {
  connectedCallback(): void {
    void this.#draw();
    // The page stands at the address that was asked for: trying again is loading it again.
    document.querySelector('[data-retry]')?.addEventListener('click', () => {
      location.reload();
    });
  }

  async #draw(): Promise<void> {
    const [saved, visited] = await Promise.all([list('saved'), list('pages')]);
    const items = [
      ...saved.map((page) => itemOf(page, OFFLINE_TEXT.savedAt)),
      ...visited.map((page) => itemOf(page, OFFLINE_TEXT.keptAt)),
    ];
    this.querySelector('[data-list]')?.replaceChildren(...items);
    const empty = this.querySelector<HTMLElement>('[data-empty]');
    if (empty) empty.hidden = items.length > 0;
  }
}

function itemOf({ path, title, keptAt }: KeptPage, when: (ms: number) => string): Element {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  // The title was taken from HTML with its entities.
  link.textContent = new DOMParser().parseFromString(title, 'text/html').body.textContent || path;
  const time = document.createElement('p');
  time.className = 'meta';
  time.textContent = when(keptAt);
  item.append(link, time);
  return item;
}

async function list(name: 'pages' | 'saved'): Promise<KeptPage[]> {
  try {
    return await listKeptPages([name]);
  } catch {
    return [];
  }
}
