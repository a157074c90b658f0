import { PHRASES_PAGE as text } from '../../../messages/desk-records.ts';
import { STATE_NAMES } from '../../../messages/desk.ts';
import type { DeskDryRun, DeskPhrase } from '../../domain/desk-api/wire.ts';
import { callDesk, readDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import { findPart, valueOf } from '../../sign-in-pages/drawing/find-part.ts';
import type { Desk } from '../desk-page.ts';
import { placeAddress } from '../../domain/desk-place.ts';
import { startSheet } from './start-sheet.ts';

/** Defines `<lt-desk-phrases>`: the phrases that draw attention, each tried on past comments before it is saved. */
export function definePhrasesElement(): void {
  if (!customElements.get('lt-desk-phrases')) customElements.define('lt-desk-phrases', PhrasesElement);
}

class PhrasesElement extends HTMLElement {
  connectedCallback(): void {
    startSheet(this, (desk) => {
      const form = findPart(this, 'phrase', HTMLFormElement);
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        const isTry = event.submitter?.getAttribute('value') === 'try';
        void (isTry ? tryPhrase(this, desk, form) : savePhrase(this, desk, form));
      });
      void drawPhrases(this, desk);
    });
  }
}

async function tryPhrase(root: HTMLElement, desk: Desk, form: HTMLFormElement): Promise<void> {
  const cumTu = valueOf(form, 'cumTu');
  const found = await desk.ask(() => callDesk<DeskDryRun>('/cum-tu/thu', { cumTu }));
  if (found === undefined) return;
  const items = found.viDu.map(({ id, name, state, found: words }) =>
    element(
      'li',
      {},
      element('a', { href: `/bien-tap/binh-luan/${placeAddress({ view: 'all', comment: id })}` }, name),
      ` (${STATE_NAMES[state].toLowerCase()}): `,
      element('mark', {}, words),
    ),
  );
  desk.notice.tell(text.tried(cumTu, found.soLan, found.daXem));
  findPart(root, 'found').replaceChildren(...items);
}

async function savePhrase(root: HTMLElement, desk: Desk, form: HTMLFormElement): Promise<void> {
  const body = { cumTu: valueOf(form, 'cumTu'), viSao: valueOf(form, 'viSao') };
  if ((await desk.ask(() => callDesk<unknown>('/cum-tu', body))) === undefined) return;
  form.reset();
  findPart(root, 'found').replaceChildren();
  await drawPhrases(root, desk);
  desk.notice.tell(text.saved(body.cumTu));
}

async function drawPhrases(root: HTMLElement, desk: Desk): Promise<void> {
  const phrases = await desk.ask(() => readDesk<readonly DeskPhrase[]>('/cum-tu'));
  if (phrases === undefined) return;
  const remove = async ({ id, text: words }: DeskPhrase) => {
    if ((await desk.ask(() => callDesk<unknown>(`/cum-tu/${encodeURIComponent(id)}/xoa`))) === undefined) return;
    await drawPhrases(root, desk);
    desk.notice.tell(text.removed(words));
  };
  const items = phrases.map((phrase) =>
    element(
      'li',
      {},
      element('span', {}, element('strong', {}, phrase.text), element('span', { class: 'meta' }, phrase.label)),
      button(text.remove, () => void remove(phrase), { name: text.removeOf(phrase.text) }),
    ),
  );
  findPart(root, 'phrases').replaceChildren(...(items.length > 0 ? items : [element('li', {}, text.none)]));
}
