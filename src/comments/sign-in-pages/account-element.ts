import { ACCOUNT_TEXT, RIGHT_NAMES } from '../../messages/sign-in.ts';
import type { AccountAnswer, SessionAnswer } from '../domain/accounts/wire.ts';
import { callDesk, readDesk, type DeskAnswer } from './calls/call-desk.ts';
import { findPart } from './drawing/find-part.ts';
import { createNotice } from './drawing/notice.ts';
import type { Page } from './parts/page.ts';
import { createConfirmDialog } from './parts/confirm-dialog.ts';
import { showAudit } from './parts/audit.ts';
import { showEditors, wireEditors } from './parts/editors.ts';
import { showMeans, wireMeans } from './parts/means.ts';
import { signInAddress } from './parts/next-page.ts';
import { showNoticeFeed, wireNoticeFeed } from './parts/notice-feed.ts';
import { showSessions, wireSessions } from './parts/sessions.ts';
import { wireShowPassword } from './parts/show-password.ts';

/** Defines `<lt-account>`: one's own passkeys, password, sessions and feed; for administrators the editors. */
export function defineAccountElement(): void {
  if (!customElements.get('lt-account')) customElements.define('lt-account', AccountElement);
}

class AccountElement extends HTMLElement {
  connectedCallback(): void {
    const notice = createNotice(findPart(this, 'notice'));
    const confirm = createConfirmDialog(this);
    const page: Page = {
      root: this,
      notice,
      refresh: () => this.#refresh(page),
      act: async (act, done) => {
        const answer = await confirm(act);
        if (!answer.ok) {
          this.#refuse(page, answer);
          return;
        }
        await page.refresh();
        notice.tell(done);
        // What was pressed may be gone: the focus goes to the words that say what happened.
        findPart(this, 'notice').focus();
      },
      ask: async (act) => {
        const answer = await confirm(act);
        if (answer.ok) return answer.value;
        this.#refuse(page, answer);
        return undefined;
      },
    };
    findPart(this, 'sign-out').addEventListener('click', () => {
      void callDesk('/dang-xuat').then(() => location.assign('/bien-tap/dang-nhap/'));
    });
    wireShowPassword(this);
    wireMeans(page);
    wireSessions(page);
    wireNoticeFeed(page);
    wireEditors(page);
    void page.refresh().then(() => notice.clear());
  }

  async #refresh(page: Page): Promise<void> {
    const [session, account] = await Promise.all([
      readDesk<SessionAnswer>('/phien'),
      readDesk<AccountAnswer>('/tai-khoan'),
    ]);
    if (!session.ok) {
      this.#refuse(page, session);
      return;
    }
    if (!account.ok) {
      this.#refuse(page, account);
      return;
    }
    const { hoTen, vaiTro, quyen } = session.value;
    findPart(this, 'who').textContent = ACCOUNT_TEXT.signedInAs(hoTen, vaiTro);
    findPart(this, 'rights').textContent = ACCOUNT_TEXT.rights(quyen.map((right) => RIGHT_NAMES[right]));
    showMeans(page, account.value);
    showSessions(page, account.value);
    await showNoticeFeed(page);
    if (quyen.includes('manage-editors')) await showEditors(page, session.value);
    if (quyen.includes('see-audit')) showAudit(page);
    findPart(this, 'account').hidden = false;
  }

  #refuse({ notice }: Page, { code, title }: DeskAnswer<unknown> & { ok: false }): void {
    if (code === 'not-signed-in') location.replace(signInAddress(location));
    else notice.warn(title);
  }
}
