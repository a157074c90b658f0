import type { DeskAnswer } from '../calls/call-desk.ts';
import { callDesk } from '../calls/call-desk.ts';
import { signWithPasskey } from '../calls/use-passkey.ts';
import { findPart, valueOf } from '../drawing/find-part.ts';
import { createNotice } from '../drawing/notice.ts';

/** Does something at the desk; when that needs a fresh sign-in, asks for it and does it again. */
export type WithConfirmation = <Value>(act: () => Promise<DeskAnswer<Value>>) => Promise<DeskAnswer<Value>>;

/** Creates it over the page's dialog. */
export function createConfirmDialog(root: ParentNode): WithConfirmation {
  const dialog = findPart(root, 'confirm', HTMLDialogElement);
  const notice = createNotice(findPart(dialog, 'confirm-notice'));
  const form = findPart(dialog, 'confirm-password', HTMLFormElement);

  const settle = async (act: Promise<DeskAnswer<unknown>>) => {
    const answer = await act;
    if (answer.ok) dialog.close('xong');
    else notice.warn(answer.title);
  };
  findPart(dialog, 'confirm-passkey').addEventListener(
    'click',
    () => void settle(signWithPasskey('/xac-thuc-lai/khoa')),
  );
  findPart(dialog, 'confirm-cancel').addEventListener('click', () => dialog.close(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = { matKhau: valueOf(form, 'matKhau'), ma: valueOf(form, 'ma') };
    void settle(callDesk('/xac-thuc-lai/mat-khau', body));
  });

  const ask = () =>
    new Promise<boolean>((resolve) => {
      notice.clear();
      form.reset();
      // Escape closes it without a value.
      dialog.returnValue = '';
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'xong'), { once: true });
      dialog.showModal();
    });

  return async (act) => {
    const answer = await act();
    if (answer.ok || answer.code !== 'confirm-first') return answer;
    return (await ask()) ? act() : answer;
  };
}
