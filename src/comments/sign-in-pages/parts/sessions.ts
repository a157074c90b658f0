import { ACCOUNT_TEXT } from '../../../messages/sign-in.ts';
import type { AccountAnswer } from '../../domain/accounts/wire.ts';
import { callDesk } from '../calls/call-desk.ts';
import { button, element } from '../drawing/element.ts';
import { findPart } from '../drawing/find-part.ts';
import { joinFacts } from '../drawing/join-facts.ts';
import type { Page } from './page.ts';

/** Lists the browsers that the editor is signed in with. */
export function showSessions(page: Page, { phien }: AccountAnswer): void {
  const items = phien.map(({ id, thietBi, tuLuc, dungLuc, dangDung }) => {
    const device = thietBi === '' ? ACCOUNT_TEXT.unknownDevice : thietBi;
    const words = element('span', {}, element('strong', {}, device));
    if (dangDung) words.append(` (${ACCOUNT_TEXT.thisSession})`);
    words.append(
      element('span', { class: 'meta' }, joinFacts([ACCOUNT_TEXT.since(tuLuc), ACCOUNT_TEXT.seen(dungLuc)])),
    );
    const end = () => void page.act(() => callDesk('/phien/ket-thuc', { id }), ACCOUNT_TEXT.sessionEnded);
    const name = ACCOUNT_TEXT.endSession(`${device}, ${ACCOUNT_TEXT.since(tuLuc)}`);
    return element('li', {}, words, ...(dangDung ? [] : [button(ACCOUNT_TEXT.end, end, { name })]));
  });
  findPart(page.root, 'sessions').replaceChildren(...items);
  findPart(page.root, 'end-others').hidden = phien.length < 2;
}

/** Lets the editor end all other sessions. */
export function wireSessions(page: Page): void {
  findPart(page.root, 'end-others').addEventListener('click', () => {
    void page.act(() => callDesk('/phien/ket-thuc-khac'), ACCOUNT_TEXT.sessionEnded);
  });
}
