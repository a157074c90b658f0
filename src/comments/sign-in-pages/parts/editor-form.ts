import { EDITORS_TEXT, ROLE_NAMES } from '../../../messages/sign-in.ts';
import type { EditorLine } from '../../domain/accounts/wire.ts';
import { roles } from '../../domain/roles.ts';
import { element } from '../drawing/element.ts';
import { valueOf } from '../drawing/find-part.ts';

/** Sections as they are typed: parted by commas. */
export function splitSections(text: string): readonly string[] {
  return text
    .split(/[,;\s]+/)
    .map((slug) => slug.trim().toLowerCase())
    .filter((slug) => slug !== '');
}

/** A form with an editor's name, role and sections. */
export function editorForm(line: EditorLine, send: (body: object) => void): HTMLFormElement {
  const name = element('input', { name: 'hoTen', maxlength: '80', required: '', value: line.hoTen });
  const role = element(
    'select',
    { name: 'vaiTro' },
    ...roles.map((value) =>
      element('option', { value, ...(value === line.vaiTro ? { selected: '' } : {}) }, ROLE_NAMES[value]),
    ),
  );
  const sections = element('input', { name: 'chuyenMuc', value: (line.chuyenMuc ?? []).join(', ') });
  const fields = [
    field(`${line.id}-ten`, EDITORS_TEXT.name, name),
    field(`${line.id}-vai-tro`, EDITORS_TEXT.role, role),
    field(`${line.id}-muc`, `${EDITORS_TEXT.sections}. ${EDITORS_TEXT.sectionsHint}`, sections),
  ];
  const form = element(
    'form',
    {},
    ...fields,
    element('button', { class: 'button', type: 'submit' }, EDITORS_TEXT.save),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chuyenMuc = splitSections(valueOf(form, 'chuyenMuc'));
    send({ hoTen: valueOf(form, 'hoTen'), vaiTro: valueOf(form, 'vaiTro'), chuyenMuc });
  });
  return form;
}

function field(id: string, label: string, control: HTMLElement): HTMLElement {
  control.id = id;
  return element('div', { class: 'field' }, element('label', { for: id }, label), control);
}
