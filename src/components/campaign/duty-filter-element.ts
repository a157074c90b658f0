import { DUTY_FILTER_TEXT as text } from '../../messages/duty-filter.ts';

/** The word in the address that names the chosen agency, so that a link can be sent to it. */
const PARAMETER = 'co-quan';

/**
 * Defines `<lt-duty-filter>`: its select narrows the rows `[data-holder]` inside it to those of one agency, and keeps the choice in
 * the address. `[data-said]` tells how many rows are shown.
 */
export function defineDutyFilterElement(): void {
  if (!customElements.get('lt-duty-filter')) customElements.define('lt-duty-filter', DutyFilterElement);
}

class DutyFilterElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this.#choose);
    addEventListener('popstate', this.#read);
    this.#read();
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#choose);
    removeEventListener('popstate', this.#read);
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }

  #choose = (): void => {
    const key = this.#select?.value ?? '';
    const url = new URL(location.href);
    if (key === '') url.searchParams.delete(PARAMETER);
    else url.searchParams.set(PARAMETER, key);
    history.replaceState(history.state, '', url);
    this.#show(key);
  };

  #read = (): void => {
    const wanted = new URL(location.href).searchParams.get(PARAMETER) ?? '';
    const known = [...(this.#select?.options ?? [])].some(({ value }) => value === wanted);
    if (this.#select) this.#select.value = known ? wanted : '';
    this.#show(known ? wanted : '');
  };

  #show(key: string): void {
    const rows = [...this.querySelectorAll<HTMLElement>('[data-holder]')];
    for (const row of rows) row.hidden = key !== '' && row.dataset['holder'] !== key;
    const said = this.querySelector('[data-said]');
    if (!said) return;
    const count = rows.filter((row) => !row.hidden).length;
    const isAgency = this.#select?.selectedOptions[0]?.dataset['agency'] !== undefined;
    said.textContent = key === '' ? '' : [text.shown(count, rows.length), ...(isAgency ? [text.shared] : [])].join(' ');
  }
}
