import type { SessionAnswer } from '../domain/accounts/wire.ts';
import { findPart } from '../sign-in-pages/drawing/find-part.ts';
import { createNotice } from '../sign-in-pages/drawing/notice.ts';
import { createConfirmDialog } from '../sign-in-pages/parts/confirm-dialog.ts';
import { signInAddress } from '../sign-in-pages/parts/next-page.ts';
import type { Desk } from './desk-page.ts';
import { readShortcuts } from './shortcuts/shortcuts.ts';

/** What the pages of the desk share, for the editor who is signed in. */
export function createDesk(root: HTMLElement, session: SessionAnswer): Desk {
  const notice = createNotice(findPart(root, 'notice'));
  const confirm = createConfirmDialog(root);
  return {
    root,
    notice,
    session,
    shortcuts: () => readShortcuts(localStorage),
    can: (right) => session.quyen.includes(right),
    now: () => Date.now(),
    async ask(act) {
      const answer = await confirm(act);
      if (answer.ok) return answer.value;
      if (answer.code === 'not-signed-in') location.assign(signInAddress(location));
      else notice.warn(answer.title);
      return undefined;
    },
  };
}
