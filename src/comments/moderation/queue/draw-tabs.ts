import { formatNumber } from '../../../content-model/text/numbers.ts';
import { VIEW_NAMES } from '../../../messages/desk.ts';
import type { DeskCounts } from '../../domain/desk-api/wire.ts';
import type { ListView } from '../../domain/list-views.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { placeAddress, type DeskPlace } from '../../domain/desk-place.ts';

/** In the order of a working day: what waits, what is urgent, what was done. */
const ORDER: readonly ListView[] = [
  'inbox',
  'suspect',
  'awaiting-second-approval',
  'second-look',
  'reported',
  'data-requests',
  'alarm',
  'published',
  'rejected',
  'withdrawn',
];
/** Lists that are out of the way on a phone while they are empty. */
const SELDOM: ReadonlySet<ListView> = new Set<ListView>([
  'awaiting-second-approval',
  'second-look',
  'reported',
  'data-requests',
  'alarm',
]);

/** The lists with how much they hold. */
export function drawTabs(list: HTMLElement, { dem }: DeskCounts, { view }: DeskPlace): void {
  list.replaceChildren(
    ...ORDER.map((name) => {
      const count = dem[name];
      const isHere = name === view;
      const link = element(
        'a',
        { href: placeAddress({ view: name, comment: null }), ...(isHere ? { 'aria-current': 'true' } : {}) },
        VIEW_NAMES[name],
      );
      if (count !== null && count > 0) link.append(' ', element('span', { class: 'desk-count' }, formatNumber(count)));
      const isQuiet = SELDOM.has(name) && count === 0 && !isHere;
      const isAlarm = (name === 'alarm' || name === 'data-requests') && (count ?? 0) > 0;
      return element('li', { class: [isQuiet ? 'quiet' : '', isAlarm ? 'alarm' : ''].join(' ').trim() }, link);
    }),
  );
}
