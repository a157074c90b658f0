import { browserSupportsWebAuthn } from '@simplewebauthn/browser';
import { ENROL_TEXT, SIGN_IN_TEXT } from '../../messages/sign-in.ts';
import type { CodeSetupAnswer, InvitationAnswer } from '../domain/accounts/wire.ts';
import { callDesk, type DeskAnswer } from './calls/call-desk.ts';
import { registerPasskey, signWithPasskey } from './calls/use-passkey.ts';
import { fillCodeSetup } from './drawing/fill-code-setup.ts';
import { findPart, valueOf } from './drawing/find-part.ts';
import { createNotice, type Notice } from './drawing/notice.ts';
import { wireShowPassword } from './parts/show-password.ts';
import { DESK_PAGE } from '../domain/desk-place.ts';
import { nextPage } from './parts/next-page.ts';

/** Defines `<lt-sign-in>`: signing in, and setting up an account when the address holds the code of a link. */
export function defineSignInElement(): void {
  if (!customElements.get('lt-sign-in')) customElements.define('lt-sign-in', SignInElement);
}

class SignInElement extends HTMLElement {
  #notice: Notice | undefined;
  #isBusy = false;

  connectedCallback(): void {
    this.#notice = createNotice(findPart(this, 'notice'));
    wireShowPassword(this);
    const passkeys = browserSupportsWebAuthn();
    for (const name of ['passkey', 'new-passkey']) {
      const button = findPart(this, name, HTMLButtonElement);
      button.disabled = !passkeys;
      if (!passkeys) button.insertAdjacentText('afterend', SIGN_IN_TEXT.passkeyMissing);
    }
    const code = new URLSearchParams(location.hash.slice(1)).get('loi-moi');
    if (code === null) this.#wireSignIn();
    else void this.#openInvitation(code);
  }

  #wireSignIn(): void {
    const goOn = nextPage(location.search);
    findPart(this, 'passkey').addEventListener('click', () => {
      void this.#try(() => signWithPasskey('/dang-nhap/khoa'), goOn);
    });
    const form = findPart(this, 'password', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const body = Object.fromEntries(['tenDangNhap', 'matKhau', 'ma'].map((name) => [name, valueOf(form, name)]));
      void this.#try(
        () => callDesk('/dang-nhap/mat-khau', body),
        goOn,
        () => {
          // A code works once: whatever went wrong, the next one is needed.
          const field = form.querySelector<HTMLInputElement>('[name="ma"]');
          if (field) field.value = '';
          field?.focus();
        },
      );
    });
  }

  async #openInvitation(loiMoi: string): Promise<void> {
    // The code must not stay in the history of a shared computer.
    history.replaceState(null, '', location.pathname);
    const found = await callDesk<InvitationAnswer>('/loi-moi', { loiMoi });
    if (!found.ok) {
      this.#notice?.warn(found.title);
      this.#wireSignIn();
      return;
    }
    this.#showInvitation(found.value);
    const account = '/bien-tap/tai-khoan/';
    findPart(this, 'new-passkey').addEventListener('click', () => {
      void this.#try(() => registerPasskey('/loi-moi/khoa', { loiMoi }), account);
    });
    const form = findPart(this, 'new-password', HTMLFormElement);
    findPart(this, 'other-way').addEventListener('toggle', () => void this.#prepareCodes(form, loiMoi), { once: true });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const body = Object.fromEntries(['goi', 'matKhau', 'ma'].map((name) => [name, valueOf(form, name)]));
      void this.#try(() => callDesk('/loi-moi/mat-khau/xac-nhan', { ...body, loiMoi }), account);
    });
  }

  #showInvitation({ hoTen, tenDangNhap, khoiPhuc, hetHan }: InvitationAnswer): void {
    findPart(this, 'sign-in').hidden = true;
    findPart(this, 'enrol').hidden = false;
    findPart(this, 'greeting').textContent = ENROL_TEXT.greeting(hoTen, tenDangNhap);
    findPart(this, 'until').textContent = ENROL_TEXT.until(hetHan);
    findPart(this, 'recovery').hidden = !khoiPhuc;
    const title = khoiPhuc ? ENROL_TEXT.recoveryTitle : ENROL_TEXT.title;
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = title;
    document.title = document.title.replace(SIGN_IN_TEXT.title, title);
  }

  async #prepareCodes(form: HTMLFormElement, loiMoi: string): Promise<void> {
    const setup = await callDesk<CodeSetupAnswer>('/loi-moi/mat-khau', { loiMoi });
    if (setup.ok) fillCodeSetup(form, setup.value);
    else this.#notice?.warn(setup.title);
  }

  /** One thing at a time: a second press while the first is under way would spend another attempt. */
  async #try(act: () => Promise<DeskAnswer<unknown>>, then: string = DESK_PAGE, onFailure = () => {}): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#notice?.tell(SIGN_IN_TEXT.working);
    const answer = await act();
    this.#isBusy = false;
    if (answer.ok) {
      location.assign(then);
      return;
    }
    this.#notice?.warn(answer.title);
    onFailure();
  }
}
