import { formatDate } from '../../content-model/time/format-date.ts';
import { fromEpochMs } from '../../content-model/time/local-time.ts';
import { LOOK_UP_TEXT } from '../../messages/comment-pages.ts';
import { element } from './element.ts';
import { forgetCodes, readSentCodes, type SentCode } from './sent-codes.ts';

/** Defines `<lt-sent-codes>`: the receipt codes that this device remembers. */
export function defineSentCodesElement(): void {
  if (!customElements.get('lt-sent-codes')) customElements.define('lt-sent-codes', SentCodesElement);
}

class SentCodesElement extends HTMLElement {
  connectedCallback(): void {
    this.#show(readSentCodes());
    this.querySelector('[data-forget]')?.addEventListener('click', () => {
      forgetCodes();
      this.#show([]);
    });
  }

  #show(codes: readonly SentCode[]): void {
    this.querySelector('[data-list]')?.replaceChildren(...codes.map(item));
    for (const part of this.querySelectorAll<HTMLElement>('[data-list], [data-forget]'))
      part.hidden = codes.length === 0;
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = codes.length > 0;
  }
}

function item({ code, title, at }: SentCode): HTMLElement {
  const link = element('a', { href: `/api/v1/bien-nhan/${encodeURIComponent(code)}` }, code);
  const when = LOOK_UP_TEXT.sentOn(formatDate(fromEpochMs(at)));
  return element('li', {}, link, ' ', element('span', { className: 'meta' }, `${title}, ${when}`));
}
