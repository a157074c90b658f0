import { formatMoment, STATE_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile, DeskList } from '../../domain/desk-api/wire.ts';
import { placeAddress } from '../../domain/desk-place.ts';
import { readDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { joinFacts } from '../../sign-in-pages/drawing/join-facts.ts';

/** The other comments of the same writer; asked for when it is opened. */
export function drawHistory(file: DeskFile): HTMLElement {
  const list = element('ul', { class: 'desk-log', role: 'list' });
  const place = element('details', {}, element('summary', {}, DESK_TEXT.history), list);
  place.addEventListener(
    'toggle',
    () => {
      void readDesk<DeskList>(`/binh-luan/${encodeURIComponent(file.id)}/lich-su`).then((answer) => {
        if (!answer.ok) return;
        list.replaceChildren(
          ...answer.value.binhLuan.map(({ id, text, state, receivedAt }) => {
            const href = placeAddress({ view: 'all', comment: id });
            const words = element(
              'a',
              { href, ...(id === file.id ? { 'aria-current': 'true' } : {}) },
              text.slice(0, 120),
            );
            return element(
              'li',
              {},
              element(
                'span',
                { class: 'meta' },
                joinFacts([formatMoment(receivedAt), STATE_NAMES[state].toLowerCase()]),
              ),
              words,
            );
          }),
        );
      });
    },
    { once: true },
  );
  return place;
}
