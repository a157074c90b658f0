import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { EVENT_NAMES } from '../../../messages/newsroom.ts';
import { formatDateTime, formatInstant } from '../../../messages/newsroom-dates.ts';
import type { OpenedStory } from '../../stories/open-story.ts';

/** What happened to a story, the newest first. */
export function drawEvents({ events }: OpenedStory): HTMLElement {
  return element(
    'ol',
    { class: 'writing-events', role: 'list' },
    ...events
      .toReversed()
      .map(({ at, name, kind, note, hour, change }) =>
        element(
          'li',
          {},
          element('strong', {}, name),
          ` ${EVENT_NAMES[kind]}${hour ? `, hẹn đăng ${formatDateTime(hour)}` : ''} · `,
          element('time', { datetime: at }, formatInstant(at)),
          ...(note ? [element('p', { class: 'newsroom-note' }, note)] : []),
          ...(change && change.kind !== 'minor' ? [element('p', { class: 'newsroom-note' }, change.text)] : []),
        ),
      ),
  );
}
