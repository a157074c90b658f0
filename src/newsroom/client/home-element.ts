import { element } from '../../comments/sign-in-pages/drawing/element.ts';
import { HOME_TEXT } from '../../messages/newsroom.ts';
import { readNewsroom } from './call-newsroom.ts';
import { connectWordDrop } from './connect-word-drop.ts';
import { drawBuild } from './draw-build.ts';
import { part } from './find-part.ts';

/** What the home page asks for when it stands already. */
interface HomeFacts {
  /** Undefined when the database could not be asked. */
  readonly comments?: number;
  readonly gaps: readonly { readonly id: string; readonly title: string; readonly labels: readonly string[] }[];
}

/** Defines `<ts-home>`: Word files, the state of the site, waiting comments, gaps. */
export function defineHome(): void {
  customElements.define(
    'ts-home',
    class extends HTMLElement {
      connectedCallback(): void {
        connectWordDrop(this);
        drawBuild(part(this, 'build'));
        void readNewsroom<HomeFacts>('/ban-lam-viec').then((facts) => {
          if (!facts.ok) return;
          const { comments, gaps } = facts.value;
          part(this, 'comments').textContent =
            comments === undefined ? HOME_TEXT.commentsUnknown : HOME_TEXT.comments(comments);
          part(this, 'gaps').replaceChildren(drawGaps(gaps));
        });
      }
    },
  );
}

const SHOWN = 5;

function drawGaps(gaps: HomeFacts['gaps']): HTMLElement {
  if (gaps.length === 0) return element('p', {}, HOME_TEXT.gapsNone);
  const shown = listOf(gaps.slice(0, SHOWN));
  if (gaps.length <= SHOWN) return shown;
  const rest = gaps.slice(SHOWN);
  const more = element('details', {}, element('summary', {}, HOME_TEXT.gapsMore(rest.length)), listOf(rest));
  return element('div', {}, shown, more);
}

function listOf(gaps: HomeFacts['gaps']): HTMLElement {
  return element(
    'ul',
    { class: 'newsroom-list', role: 'list' },
    ...gaps.map(({ id, title, labels }) =>
      element(
        'li',
        {},
        element('a', { class: 'newsroom-title', href: `/toa-soan/bai/${id}/` }, title),
        element('p', { class: 'newsroom-facts' }, labels.join('; ')),
      ),
    ),
  );
}
