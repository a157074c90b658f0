import { DIALOG_TEXT } from '../../../messages/desk-page.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';

/** What a dialog holds. */
export interface DialogParts {
  readonly title: string;
  readonly content: readonly HTMLElement[];
  /** The button that says yes; none when there is nothing to agree to. */
  readonly confirm?: string;
  readonly isDangerous?: boolean;
  readonly cancel?: string;
  /** Keys that mean something in this dialog alone. */
  readonly onKey?: (event: KeyboardEvent, form: HTMLFormElement) => void;
}

/** Shows a dialog over the page; resolves to what its fields held when it was agreed to, else to undefined. The focus goes back where it was. */
export function showDialog(parts: DialogParts): Promise<FormData | undefined> {
  const heading = element('h2', { id: 'hop-thoai' }, parts.title);
  const form = element('form', { method: 'dialog' }, ...parts.content);
  const dialog = element('dialog', { class: 'desk-dialog', 'aria-labelledby': 'hop-thoai' }, heading, form);
  const row = element('div', { class: 'row' });
  if (parts.confirm !== undefined) {
    const kind = parts.isDangerous === true ? 'button danger' : 'button';
    row.append(element('button', { class: kind, type: 'submit', value: 'yes' }, parts.confirm));
  }
  row.append(button(parts.cancel ?? DIALOG_TEXT.cancel, () => dialog.close(''), { kind: 'button quiet' }));
  form.append(row);
  const { onKey } = parts;
  if (onKey) dialog.addEventListener('keydown', (event) => onKey(event, form));

  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const agreed = dialog.returnValue === 'yes' ? new FormData(form) : undefined;
      dialog.remove();
      resolve(agreed);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** What a dialog's field held. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
