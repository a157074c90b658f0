import { POLICY_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { callDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import type { Desk } from '../desk-page.ts';

/** How the story takes comments: the editor's choice over the settings. */
export function drawPolicy(desk: Desk, { story, policy }: DeskFile): HTMLElement {
  const select = element(
    'select',
    { id: 'chinh-sach-bai' },
    ...(['default', 'open', 'read-only', 'off'] as const).map((mode) => {
      return element(
        'option',
        { value: mode, ...(mode === (policy ?? 'default') ? { selected: '' } : {}) },
        POLICY_NAMES[mode],
      );
    }),
  );
  const form = element(
    'form',
    {},
    element(
      'div',
      { class: 'field' },
      element('label', { for: 'chinh-sach-bai', class: 'visually-hidden' }, DESK_TEXT.policy),
      select,
    ),
    element('button', { type: 'submit', class: 'link-button' }, DESK_TEXT.savePolicy),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const cheDo = select.value === 'default' ? null : select.value;
    void desk
      .ask(() => callDesk<unknown>('/chinh-sach', { bai: story.id, cheDo }))
      .then((done) => {
        if (done !== undefined) desk.notice.tell(DESK_TEXT.saved);
      });
  });
  return element('section', { class: 'desk-side-part' }, element('h2', {}, DESK_TEXT.policy), form);
}
