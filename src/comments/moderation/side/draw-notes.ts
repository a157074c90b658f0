import { formatMoment } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import type { DeskFile } from '../../domain/desk-api/wire.ts';
import { callDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { joinFacts } from '../../sign-in-pages/drawing/join-facts.ts';
import type { Desk } from '../desk-page.ts';

/** Notes of editors to each other, and the field for one more. */
export function drawNotes(desk: Desk, file: DeskFile, refresh: () => Promise<void>): HTMLElement {
  const items = file.notes.map(({ editor, text, at }) =>
    element(
      'li',
      {},
      element('span', { class: 'meta' }, joinFacts([formatMoment(at), editor])),
      element('span', {}, text),
    ),
  );
  const area = element('textarea', { id: 'ghi-chu-moi', rows: '2', maxlength: '2000' });
  const form = element(
    'form',
    {},
    element('div', { class: 'field' }, element('label', { for: 'ghi-chu-moi' }, DESK_TEXT.noteLabel), area),
    element('button', { type: 'submit', class: 'link-button' }, DESK_TEXT.addNote),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const noiDung = area.value;
    void desk
      .ask(() => callDesk<unknown>(`/binh-luan/${encodeURIComponent(file.id)}/ghi-chu`, { noiDung }))
      .then((done) => (done === undefined ? undefined : refresh()));
  });
  const list = element('ul', { class: 'desk-log', role: 'list' }, ...items);
  return element(
    'section',
    { class: 'desk-side-part' },
    element('h2', {}, DESK_TEXT.notes),
    ...(items.length > 0 ? [list] : []),
    ...(file.state === 'erased' ? [] : [form]),
  );
}
