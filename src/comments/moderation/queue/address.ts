import { listViews, type ListView } from '../../domain/list-views.ts';

/** What stands on the desk: a list, and the comment that is open; the part of the address after "#", so that "back" works. */
export interface DeskPlace {
  readonly view: ListView | 'all';
  readonly comment: string | null;
}

/** Reads the address; the inbox when it says nothing that is known. */
export function readPlace(hash: string): DeskPlace {
  const [view = '', comment = ''] = hash.replace(/^#/, '').split('/');
  const known = view === 'all' ? view : listViews.find((one) => one === view);
  return {
    view: known ?? 'inbox',
    comment: known === undefined || comment === '' ? null : decodeURIComponent(comment),
  };
}

/** Writes it. */
export function placeAddress({ view, comment }: DeskPlace): string {
  return comment === null ? `#${view}` : `#${view}/${encodeURIComponent(comment)}`;
}
