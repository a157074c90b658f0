import { connectListening } from './listen-tool.ts';
import { connectSaving } from './save-tool.ts';
import { connectSharing } from './share-tool.ts';

/** Defines `<lt-tools>`: listening, printing, sharing and saving of one story. */
export function defineToolsElement(): void {
  if (!customElements.get('lt-tools')) customElements.define('lt-tools', ToolsElement);
}

class ToolsElement extends HTMLElement {
  #connected = new AbortController();

  connectedCallback(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    const onPrint = (): void => {
      print();
    };
    this.querySelector('[data-print]')?.addEventListener('click', onPrint, { signal });
    connectListening(this, signal);
    connectSharing(this, signal);
    connectSaving(this, signal);
  }

  disconnectedCallback(): void {
    this.#connected.abort();
  }
}
