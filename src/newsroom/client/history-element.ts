import { element } from '../../comments/sign-in-pages/drawing/element.ts';
import { createNotice } from '../../comments/sign-in-pages/drawing/notice.ts';
import { HISTORY_TEXT } from '../../messages/newsroom-writing.ts';
import type { ChangedPart } from '../stories/story-history.ts';
import { callNewsroom, readNewsroom } from './call-newsroom.ts';
import { part } from './find-part.ts';

/** Defines `<ts-history>`: shows what a record changed, and brings an older text back. */
export function defineHistory(): void {
  customElements.define(
    'ts-history',
    class extends HTMLElement {
      connectedCallback(): void {
        const notice = createNotice(part(this, 'notice'));
        const path = `/bai/${this.dataset['id'] ?? ''}`;
        this.addEventListener('click', (event) => {
          if (!(event.target instanceof HTMLButtonElement)) return;
          const { show, restore } = event.target.dataset;
          if (show) {
            void readNewsroom<readonly ChangedPart[]>(`${path}/lich-su/${show}`).then((changes) => {
              if (changes.ok) draw(this, show, changes.value);
              else notice.warn(changes.problem.title);
            });
          }
          if (restore) {
            void callNewsroom(`${path}/lay-lai`, { commit: restore }).then((done) => {
              if (done.ok) location.assign(`/toa-soan/bai/${this.dataset['id'] ?? ''}/`);
              else notice.warn(done.problem.title);
            });
          }
        });
      }
    },
  );
}

function draw(root: HTMLElement, commit: string, changes: readonly ChangedPart[]): void {
  const place = root.querySelector<HTMLElement>(`[data-changes="${commit}"]`);
  if (!place) return;
  place.hidden = !place.hidden;
  const parts = changes.map(({ label, parts: words }) =>
    element(
      'section',
      {},
      element('h3', {}, label === '' ? HISTORY_TEXT.body : label),
      element(
        'p',
        { class: 'history-text' },
        ...shorten(words).map(({ kind, text }) =>
          kind === 'same' ? text : element(kind === 'added' ? 'ins' : 'del', {}, text),
        ),
      ),
    ),
  );
  place.replaceChildren(...(parts.length === 0 ? [element('p', {}, HISTORY_TEXT.noText)] : parts));
}

/** Long stretches that stayed are shown by their ends only. */
function shorten(parts: ChangedPart['parts']): ChangedPart['parts'] {
  return parts.map((one) =>
    one.kind === 'same' && one.text.length > 400
      ? { ...one, text: `${one.text.slice(0, 160)} […] ${one.text.slice(-160)}` }
      : one,
  );
}
