import { changeChoice, DISPLAY_KEY, parseChoice, stepSize } from './display-choice.ts';
import type { DisplayChoice } from './display-choice.ts';

/**
 * Defines `<lt-display>`: its buttons `data-choose="size|theme"` set a choice, and any button `data-size-step="-1|1"` of the page
 * steps the letter size. The choice stays on the reader's device.
 */
export function defineDisplayElement(): void {
  if (!customElements.get('lt-display')) customElements.define('lt-display', DisplayElement);
}

class DisplayElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#choose);
    document.addEventListener('click', this.#pageClick);
    document.addEventListener('keydown', this.#keydown);
    addEventListener('storage', this.#otherTab);
    this.#show(load());
  }

  disconnectedCallback(): void {
    document.removeEventListener('click', this.#pageClick);
    document.removeEventListener('keydown', this.#keydown);
    removeEventListener('storage', this.#otherTab);
  }

  #choose = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-choose]') : null;
    if (button) this.#keep(changeChoice(load(), button.dataset['choose'] ?? '', button.value));
  };

  #pageClick = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const step = event.target.closest<HTMLElement>('[data-size-step]');
    if (step) this.#keep(stepSize(load(), step.dataset['sizeStep'] === '-1' ? -1 : 1));
    if (!this.contains(event.target)) this.#close();
  };

  #keydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#close()) this.querySelector('summary')?.focus();
  };

  #otherTab = (event: StorageEvent): void => {
    if (event.key === DISPLAY_KEY) this.#show(load());
  };

  #close(): boolean {
    const details = this.querySelector('details');
    const wasOpen = details?.open ?? false;
    if (details) details.open = false;
    return wasOpen;
  }

  #keep(choice: DisplayChoice): void {
    current = choice;
    try {
      localStorage.setItem(DISPLAY_KEY, JSON.stringify(choice));
    } catch {
      // Storage is closed in private windows: the choice holds for this page only.
    }
    this.#show(choice);
  }

  #show(choice: DisplayChoice): void {
    const root = document.documentElement;
    put(root, 'size', choice.size);
    put(root, 'theme', choice.theme);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-choose]')) {
      const chosen = choice[button.dataset['choose'] as keyof DisplayChoice] ?? '';
      button.setAttribute('aria-pressed', String(chosen === button.value));
    }
  }
}

let current: DisplayChoice = {};

function load(): DisplayChoice {
  try {
    return parseChoice(localStorage.getItem(DISPLAY_KEY));
  } catch {
    return current;
  }
}

function put(root: HTMLElement, name: keyof DisplayChoice, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(root.dataset, name);
  else root.dataset[name] = value;
}
