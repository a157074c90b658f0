import { REASON_NAMES } from '../../../messages/comment-pages.ts';
import { REJECTION_TEXT } from '../../../messages/comments.ts';
import { DIALOG_TEXT } from '../../../messages/desk-page.ts';
import { rejectionReasons, type RejectionReason } from '../../domain/comment.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { drawKey } from '../shortcuts/draw-key.ts';
import { keyName } from '../shortcuts/key-name.ts';
import { drawField } from './draw-field.ts';
import { showDialog, textOf } from './show-dialog.ts';

/** Why something is not published, and a sentence of the editor's own. */
export interface GivenReason {
  readonly lyDo: RejectionReason;
  readonly ghiChu: string;
}

/** Asks for the reason, and shows the sentence that the writer will read. Digits choose, Enter agrees. */
export async function askReason(title: string): Promise<GivenReason | undefined> {
  const preview = element('p', { class: 'desk-preview', 'aria-live': 'polite' });
  const note = drawField('ghiChu', DIALOG_TEXT.noteToReader, { attributes: { maxlength: '500' } });
  const choices = rejectionReasons.map((reason, index) => {
    const input = element('input', { type: 'radio', name: 'lyDo', value: reason, required: '' });
    const key = String((index + 1) % 10);
    return element('label', { class: 'check' }, input, element('span', {}, REASON_NAMES[reason], ' ', drawKey(key)));
  });
  const group = element('fieldset', { class: 'desk-reasons' }, element('legend', {}, DIALOG_TEXT.reason), ...choices);
  const fields = element(
    'div',
    { class: 'desk-reason-fields' },
    group,
    element('p', { class: 'hint' }, DIALOG_TEXT.readerReads),
    preview,
    note,
  );

  const show = (form: ParentNode) => {
    const chosen = form.querySelector<HTMLInputElement>('[name=lyDo]:checked');
    const own = form.querySelector<HTMLInputElement>('[name=ghiChu]')?.value.trim() ?? '';
    const sentence = chosen === null ? '' : REJECTION_TEXT[chosen.value as RejectionReason];
    preview.textContent = [sentence, own].filter((part) => part !== '').join(' ');
  };
  fields.addEventListener('input', () => show(fields));

  const data = await showDialog({
    title,
    content: [fields],
    confirm: DIALOG_TEXT.reject,
    isDangerous: true,
    onKey: (event, form) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
      const digit = /^\d$/.exec(keyName(event) ?? '')?.[0];
      if (!isTyping && digit !== undefined) {
        event.preventDefault();
        const choice = form.querySelectorAll<HTMLInputElement>('[name=lyDo]')[(Number(digit) + 9) % 10];
        choice?.click();
        choice?.focus();
      }
    },
  });
  return data && { lyDo: textOf(data, 'lyDo') as RejectionReason, ghiChu: textOf(data, 'ghiChu') };
}
