import { element } from '../../comments/sign-in-pages/drawing/element.ts';
import { createNotice, type Notice } from '../../comments/sign-in-pages/drawing/notice.ts';
import { HISTORY_TEXT } from '../../messages/newsroom-writing.ts';
import type { ChangedPart } from '../stories/story-history.ts';
import { callNewsroom, readNewsroom } from './call-newsroom.ts';
import { part } from './find-part.ts';
import { passOn } from './writing/passed-words.ts';

/** Defines `<ts-history>`: shows what a record changed, and brings an older text back. */
export function defineHistory(): void {
  customElements.define(
    'ts-history',
    class extends HTMLElement {
      connectedCallback(): void {
        const notice = createNotice(part(this, 'notice'));
        this.addEventListener('click', ({ target }) => {
          if (!(target instanceof HTMLButtonElement)) return;
          const { show, restore } = target.dataset;
          if (show && target.getAttribute('aria-expanded') === 'true') fold(this, show, target, false);
          else if (show) void showChanges(this, show, target, notice);
          else if (restore) void bringBack(this, restore, target, notice);
        });
      }
    },
  );
}

async function showChanges(root: HTMLElement, commit: string, pressed: HTMLButtonElement, notice: Notice) {
  const changes = await readNewsroom<readonly ChangedPart[]>(`${pathOf(root)}/lich-su/${commit}`);
  if (!changes.ok) {
    notice.warn(changes.problem.title);
    return;
  }
  draw(root, commit, changes.value);
  fold(root, commit, pressed, true);
}

async function bringBack(root: HTMLElement, commit: string, pressed: HTMLButtonElement, notice: Notice) {
  pressed.disabled = true;
  const done = await callNewsroom(`${pathOf(root)}/lay-lai`, { commit });
  if (done.ok) {
    passOn(HISTORY_TEXT.restored);
    location.assign(`/toa-soan${pathOf(root)}/`);
    return;
  }
  pressed.disabled = false;
  notice.warn(done.problem.title);
}

function pathOf(root: HTMLElement): string {
  return `/bai/${root.dataset['id'] ?? ''}`;
}

/** Shows or hides what a record changed, and says so on its button. */
function fold(root: HTMLElement, commit: string, pressed: HTMLButtonElement, isOpen: boolean): void {
  pressed.setAttribute('aria-expanded', String(isOpen));
  pressed.textContent = isOpen ? HISTORY_TEXT.hide : HISTORY_TEXT.show;
  root.querySelector(`[data-changes="${commit}"]`)?.toggleAttribute('hidden', !isOpen);
}

function draw(root: HTMLElement, commit: string, changes: readonly ChangedPart[]): void {
  const place = root.querySelector<HTMLElement>(`[data-changes="${commit}"]`);
  if (!place) return;
  const parts = changes.map(({ label, parts: words }) =>
    element(
      'section',
      {},
      element('h2', {}, label === '' ? HISTORY_TEXT.body : label),
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
