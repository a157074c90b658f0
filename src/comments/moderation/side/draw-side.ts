import { describeEventDetail, EVENT_NAMES, formatMoment } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { joinFacts } from '../../sign-in-pages/drawing/join-facts.ts';
import type { Desk } from '../desk-page.ts';
import type { Deeds } from '../detail/deeds.ts';
import { drawNotes } from './draw-notes.ts';
import { drawPolicy } from './draw-policy.ts';
import { drawSender } from './draw-sender.ts';

/** What stands beside a comment: who sent it, notes, the story's policy, the log. `refresh` draws the comment anew. */
export function drawSide(
  pane: HTMLElement,
  desk: Desk,
  file: DeskFile,
  deeds: Deeds,
  refresh: () => Promise<void>,
): void {
  pane.replaceChildren(
    ...(file.voice === 'reader' ? [drawSender(desk, file, deeds, refresh)] : []),
    ...(file.reports.length > 0
      ? [
          drawGroup(
            DESK_TEXT.reports,
            file.reports.map(({ reason, at }) => line(at, reason)),
          ),
        ]
      : []),
    drawNotes(desk, file, refresh),
    ...(desk.can('set-policy') && file.story.path !== null ? [drawPolicy(desk, file)] : []),
    drawGroup(
      DESK_TEXT.log,
      file.events
        // Opening and closing say nothing of the comment; the whole log has them.
        .filter(({ kind }) => kind !== 'claimed' && kind !== 'released')
        .map((event) => {
          const detail = describeEventDetail(event);
          return line(event.at, `${event.actor}: ${EVENT_NAMES[event.kind]}${detail === '' ? '' : ` (${detail})`}`);
        }),
    ),
    ...(file.revisions.length > 0
      ? [
          drawGroup(
            DESK_TEXT.editor,
            file.revisions.map(({ number, editor, at, note, text }) =>
              element(
                'li',
                {},
                element('span', { class: 'meta' }, joinFacts([formatMoment(at), editor])),
                element(
                  'details',
                  {},
                  element('summary', {}, DESK_TEXT.revisions(number) + (note === '' ? '' : `: ${note}`)),
                  element('p', {}, text),
                ),
              ),
            ),
          ),
        ]
      : []),
  );
}

function drawGroup(title: string, items: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'desk-side-part' },
    element('h2', {}, title),
    element('ul', { class: 'desk-log', role: 'list' }, ...items),
  );
}

function line(at: number, words: string): HTMLLIElement {
  return element('li', {}, element('span', { class: 'meta' }, formatMoment(at)), element('span', {}, words));
}
