import { createNotice } from '../../comments/sign-in-pages/drawing/notice.ts';
import { NEW_TEXT } from '../../messages/newsroom.ts';
import { callNewsroom } from './call-newsroom.ts';
import { connectWordDrop } from './connect-word-drop.ts';
import { part } from './find-part.ts';

/** Defines `<ts-new>`: makes a story from its kind and title, or from a Word file. */
export function defineNew(): void {
  customElements.define(
    'ts-new',
    class extends HTMLElement {
      connectedCallback(): void {
        connectWordDrop(this);
        const notice = createNotice(part(this, 'notice'));
        const form = part(this, 'form', HTMLFormElement);
        form.addEventListener('submit', (event) => {
          event.preventDefault();
          const fields = new FormData(form);
          const submit = form.querySelector('button[type=submit]');
          submit?.setAttribute('disabled', '');
          notice.tell(NEW_TEXT.making);
          void callNewsroom<{ id: string }>('/bai', {
            collection: fields.get('kind'),
            title: fields.get('title'),
          }).then((made) => {
            if (made.ok) location.assign(`/toa-soan/bai/${made.value.id}/`);
            else {
              notice.warn(made.problem.title);
              submit?.removeAttribute('disabled');
            }
          });
        });
      }
    },
  );
}
