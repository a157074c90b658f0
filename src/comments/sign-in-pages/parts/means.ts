import { ACCOUNT_TEXT } from '../../../messages/sign-in.ts';
import type { AccountAnswer, CodeSetupAnswer } from '../../domain/accounts/wire.ts';
import { callDesk } from '../calls/call-desk.ts';
import { registerPasskey } from '../calls/use-passkey.ts';
import { button, element } from '../drawing/element.ts';
import { fillCodeSetup } from '../drawing/fill-code-setup.ts';
import { findPart, valueOf } from '../drawing/find-part.ts';
import { joinFacts } from '../drawing/join-facts.ts';
import type { Page } from './page.ts';

/** Lists what the editor signs in with. */
export function showMeans(page: Page, { khoa, coMatKhau }: AccountAnswer): void {
  const items = khoa.map(({ id, ten, themLuc, dungLuc }) => {
    const used = dungLuc === null ? ACCOUNT_TEXT.neverUsed : ACCOUNT_TEXT.used(dungLuc);
    const words = element('span', {}, element('strong', {}, ten));
    words.append(element('span', { class: 'meta' }, joinFacts([ACCOUNT_TEXT.added(themLuc), used])));
    const remove = () => void page.act(() => callDesk('/tai-khoan/khoa/xoa', { id }), ACCOUNT_TEXT.passkeyRemoved);
    // Passkeys may bear the same name: the time tells them apart, in the button's name too.
    const name = ACCOUNT_TEXT.removePasskey(`${ten}, ${ACCOUNT_TEXT.added(themLuc)}`);
    return element('li', {}, words, button(ACCOUNT_TEXT.remove, remove, { name }));
  });
  const none = element('li', {}, ACCOUNT_TEXT.noPasskeys);
  findPart(page.root, 'passkeys').replaceChildren(...(items.length > 0 ? items : [none]));
  findPart(page.root, 'password-state').textContent = coMatKhau ? ACCOUNT_TEXT.hasPassword : ACCOUNT_TEXT.noPassword;
  findPart(page.root, 'start-password').textContent = coMatKhau ? ACCOUNT_TEXT.resetPassword : ACCOUNT_TEXT.setPassword;
}

/** Lets the editor add a passkey and set a password. */
export function wireMeans(page: Page): void {
  const adding = findPart(page.root, 'add-passkey', HTMLFormElement);
  adding.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = { ten: valueOf(adding, 'ten') };
    void page.act(() => registerPasskey('/tai-khoan/khoa', body), ACCOUNT_TEXT.passkeyAdded).then(() => adding.reset());
  });

  const start = findPart(page.root, 'start-password', HTMLButtonElement);
  const form = findPart(page.root, 'new-password', HTMLFormElement);
  start.addEventListener('click', () => {
    void page
      .ask(() => callDesk<CodeSetupAnswer>('/tai-khoan/mat-khau'))
      .then((setup) => {
        if (!setup) return;
        fillCodeSetup(form, setup);
        form.hidden = false;
        start.hidden = true;
        form.querySelector<HTMLInputElement>('[name="matKhau"]')?.focus();
      });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = Object.fromEntries(['goi', 'matKhau', 'ma'].map((name) => [name, valueOf(form, name)]));
    const send = async () => {
      const answer = await callDesk('/tai-khoan/mat-khau/xac-nhan', body);
      if (answer.ok) {
        form.reset();
        form.hidden = true;
        start.hidden = false;
      }
      return answer;
    };
    void page.act(send, ACCOUNT_TEXT.passwordSet);
  });
}
