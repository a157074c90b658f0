/** Defines `<lt-search-box>`: a form until a reader enters its field; only then the search itself is loaded. */
export function defineSearchBox(): void {
  if (!customElements.get('lt-search-box')) customElements.define('lt-search-box', SearchBoxElement);
}

class SearchBoxElement extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field) return;
    const load = (): void => {
      // Without a network the form still leads to the search page; the next visit to the field tries again.
      import('./drop-down.ts').then(
        ({ openDropDown }) => openDropDown(this, field),
        () => field.addEventListener('focus', load, { once: true }),
      );
    };
    field.addEventListener('focus', load, { once: true });
    // The reader may be in the field before this script is there.
    if (document.activeElement === field) load();
  }
}
