import { STATE_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import { commentStates } from '../../domain/comment.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { callDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import type { Desk } from '../desk-page.ts';
import type { Deeds } from '../detail/deeds.ts';
import { askBlock } from '../dialogs/ask-others.ts';
import { askDropErasure, askErasureRequest } from '../dialogs/ask-request.ts';
import { drawHistory } from './draw-history.ts';
import { savePersonalData } from './save-personal-data.ts';

/** Who sent a comment, as far as the desk may know, and what can be done about that person's comments and data. */
export function drawSender(desk: Desk, file: DeskFile, deeds: Deeds, refresh: () => Promise<void>): HTMLElement {
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
  if (file.state !== 'erased')
    tools.append(
      ...(file.erasure === null
        ? [
            button(
              DESK_TEXT.registerErasure,
              () => void askErasureRequest(desk.now()).then((request) => request && act('yeu-cau-xoa', request)),
            ),
          ]
        : desk.can('data-requests')
          ? [
              button(
                DESK_TEXT.dropErasure,
                () => void askDropErasure().then((why) => why && act('bo-yeu-cau-xoa', why)),
              ),
            ]
          : []),
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
