import { element, escapeXml } from '../../../content-model/text/xml.ts';
import { NOTICE_TEXT as text } from '../../../messages/notices.ts';
import { DESK_PAGE, placeAddress, waitingView } from '../../domain/desk-place.ts';
import type { WaitingItem } from '../../storage/notices/notice-store.ts';

/** What a feed says of itself. */
export interface NoticeFeedFacts {
  readonly siteName: string;
  readonly origin: string;
  readonly now: number;
  /** Title of a story by entry id. */
  readonly titleOf: (story: string) => string;
}

/** What waits as an Atom feed: what happened under which story, and where to read it after signing in; nothing that a reader wrote. */
export function renderNoticeFeed(
  items: readonly WaitingItem[],
  { siteName, origin, now, titleOf }: NoticeFeedFacts,
): string {
  const entries = items.map(({ id, comment, story, queue, because, at }) =>
    [
      '<entry>',
      element('id', `urn:lan-toa:su-kien:${id}`),
      element('title', text.entry(because, titleOf(story))),
      element('updated', new Date(at).toISOString()),
      `<link href="${escapeXml(`${origin}${DESK_PAGE}${placeAddress({ view: waitingView(because, queue), comment })}`)}"/>`,
      element('summary', [...(queue === 'suspect' ? [text.suspect] : []), text.open].join(' ')),
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">',
    element('id', `${origin}${DESK_PAGE}`),
    element('title', text.feedTitle(siteName)),
    element('subtitle', text.feedSubtitle),
    element('updated', new Date(items[0]?.at ?? now).toISOString()),
    `<author>${element('name', siteName)}</author>`,
    `<link href="${escapeXml(`${origin}${DESK_PAGE}`)}"/>`,
    ...entries,
    '</feed>',
  ].join('\n');
}
