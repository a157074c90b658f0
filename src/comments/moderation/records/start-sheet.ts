import type { SessionAnswer } from '../../domain/accounts/wire.ts';
import { readDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { findPart } from '../../sign-in-pages/drawing/find-part.ts';
import { signInAddress } from '../../sign-in-pages/parts/next-page.ts';
import { createDesk } from '../create-desk.ts';
import type { Desk } from '../desk-page.ts';

/** Opens a page of the desk for whoever is signed in; sends others to sign in and then back here. */
export function startSheet(root: HTMLElement, start: (desk: Desk) => void): void {
  void readDesk<SessionAnswer>('/phien').then((session) => {
    if (session.ok) {
      const desk = createDesk(root, session.value);
      desk.notice.clear();
      start(desk);
    } else if (session.code === 'not-signed-in') location.replace(signInAddress(location));
    else findPart(root, 'notice').textContent = session.title;
  });
}
