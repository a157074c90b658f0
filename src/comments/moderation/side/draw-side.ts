import { describeEventDetail, EVENT_NAMES, formatMoment, STATE_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import { commentStates } from '../../domain/comment.ts';
import type { DeskFile, DeskList } from '../../domain/desk-api/wire.ts';
import { callDesk, readDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import type { Desk } from '../desk-page.ts';
import { askBlock } from '../dialogs/ask-others.ts';
import { placeAddress } from '../queue/address.ts';
import type { Deeds } from '../detail/deeds.ts';
import { drawNotes } from './draw-notes.ts';
import { drawPolicy } from './draw-policy.ts';
import { savePersonalData } from './save-personal-data.ts';

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
                element('span', { class: 'meta' }, `${formatMoment(at)} · ${editor}`),
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

function drawSender(desk: Desk, file: DeskFile, deeds: Deeds, refresh: () => Promise<void>): HTMLElement {
  const { email, consentVersion, receiptCode, author } = file;
  const rows: [string, readonly (Node | string)[]][] = [
    [
      DESK_TEXT.email,
      email === null ? [DESK_TEXT.emailNone] : [email, element('span', { class: 'meta' }, DESK_TEXT.emailCovered)],
    ],
    [DESK_TEXT.consent, [DESK_TEXT.consentVersion(consentVersion)]],
    [DESK_TEXT.receipt, [element('span', { class: 'nowrap' }, receiptCode)]],
  ];
  const counts = commentStates.flatMap((state) => {
    const count = author.counts[state];
    return count === undefined ? [] : [`${count} ${STATE_NAMES[state].toLowerCase()}`];
  });
  if (counts.length > 0) rows.push([DESK_TEXT.before, [counts.join(', ')]]);
  const list = element(
    'dl',
    { class: 'desk-facts' },
    ...rows.map(([term, words]) => element('div', {}, element('dt', {}, term), element('dd', {}, ...words))),
  );
  const base = `/binh-luan/${encodeURIComponent(file.id)}`;
  const act = async (path: string, body: object = {}) => {
    if ((await desk.ask(() => callDesk<unknown>(`${base}/${path}`, body))) === undefined) return;
    await refresh();
    desk.notice.tell(DESK_TEXT.saved);
  };
  const tools = element('div', { class: 'row' });
  if (desk.can('block') && author.isKnown)
    tools.append(
      author.block !== null && author.block.until > desk.now()
        ? button(DESK_TEXT.unblock, () => void act('bo-chan'))
        : button(DESK_TEXT.block, () => void askBlock().then((block) => block && act('chan', block))),
    );
  if (desk.can('data-requests')) tools.append(button(DESK_TEXT.personalData, () => void savePersonalData(desk, file)));
  if (desk.can('erase') && file.state !== 'erased') tools.append(button(DESK_TEXT.erase, () => void deeds.erase()));
  const group = element('section', { class: 'desk-side-part' }, element('h2', {}, DESK_TEXT.sender), list);
  if (author.block !== null && author.block.until > desk.now())
    group.append(element('p', { class: 'desk-warning' }, DESK_TEXT.blocked(author.block.until, author.block.reason)));
  if (author.isKnown) group.append(drawHistory(file));
  group.append(tools);
  return group;
}

/** Read when it is asked for. */
function drawHistory(file: DeskFile): HTMLElement {
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
              element('span', { class: 'meta' }, `${formatMoment(receivedAt)} · ${STATE_NAMES[state].toLowerCase()}`),
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
