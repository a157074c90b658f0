import type { EventKind, Queue } from './comment.ts';
import { listViews, type ListView } from './list-views.ts';

/** Where editors decide. */
export const DESK_PAGE = '/bien-tap/binh-luan/';

/** What stands on the desk: a list, and the comment that is open; the part of the address after "#", so that "back" works. */
export interface DeskPlace {
  readonly view: ListView | 'all';
  readonly comment: string | null;
}

const ADDRESS = /^#([a-z-]+)(?:\/([\w-]{1,64}))?$/;

/** Reads the address: the inbox when there is none, undefined when it leads to something else on the page. */
export function readPlace(hash: string): DeskPlace | undefined {
  if (hash === '' || hash === '#') return { view: 'inbox', comment: null };
  const [, name, comment = null] = ADDRESS.exec(hash) ?? [];
  const view = name === 'all' ? name : listViews.find((one) => one === name);
  return view && { view, comment };
}

/** Writes it. */
export function placeAddress({ view, comment }: DeskPlace): string {
  return comment === null ? `#${view}` : `#${view}/${comment}`;
}

/** The list in which something waits, by what happened and the queue of the comment. */
export function waitingView(because: EventKind, queue: Queue): ListView {
  return LISTS[because] ?? queue;
}

const LISTS: Readonly<Partial<Record<EventKind, ListView>>> = {
  'second-look-asked': 'second-look',
  reported: 'reported',
  'erasure-asked': 'data-requests',
  'erasure-registered': 'data-requests',
};
