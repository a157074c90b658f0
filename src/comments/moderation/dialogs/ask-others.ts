import { DESK_TEXT, DIALOG_TEXT } from '../../../messages/desk-page.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';
import { drawCheck, drawField } from './draw-field.ts';
import { showDialog, textOf } from './show-dialog.ts';

/** Asks to whom a comment is handed on. */
export async function askForward(): Promise<{ den: string; kemLienHe: boolean } | undefined> {
  const data = await showDialog({
    title: DIALOG_TEXT.forwardTitle,
    content: [
      element('p', {}, DIALOG_TEXT.forwardHint),
      drawField('den', DIALOG_TEXT.forwardTo, { isRequired: true, attributes: { maxlength: '120' } }),
      drawCheck('kemLienHe', DIALOG_TEXT.forwardContact),
      element('p', { class: 'hint' }, DIALOG_TEXT.forwardWithout),
    ],
    confirm: DIALOG_TEXT.forward,
  });
  return data && { den: textOf(data, 'den'), kemLienHe: data.has('kemLienHe') };
}

/** Shows the text to hand on, ready to be copied. */
export async function showForwarded(text: string): Promise<void> {
  const field = drawField('vanBan', DIALOG_TEXT.forwardedTitle, { isLong: true, value: text });
  const area = field.querySelector('textarea');
  area?.setAttribute('readonly', '');
  area?.setAttribute('rows', '10');
  const copy: HTMLButtonElement = button(DESK_TEXT.copy, () => {
    area?.select();
    void navigator.clipboard.writeText(text).then(() => (copy.textContent = DESK_TEXT.copied));
  });
  await showDialog({ title: DIALOG_TEXT.forwardedTitle, content: [field, copy], cancel: DIALOG_TEXT.close });
}

const SIGNED_BY = 'duyet-binh-luan.nguoi-ky';

/** Asks for the newsroom's answer; a draft of it and who signed last on this device stand there already. */
export async function askReply(
  needsSecond: boolean,
  draft: string,
): Promise<Readonly<Record<'noiDung' | 'nguoiKy' | 'donVi', string>> | undefined> {
  const [signer = '', department = ''] = (localStorage.getItem(SIGNED_BY) ?? '').split('\n');
  const data = await showDialog({
    title: DIALOG_TEXT.replyTitle,
    content: [
      element('p', {}, needsSecond ? DIALOG_TEXT.replyHintSecond : DIALOG_TEXT.replyHint),
      drawField('noiDung', DIALOG_TEXT.replyText, { isLong: true, isRequired: true, value: draft }),
      drawField('nguoiKy', DIALOG_TEXT.replySigner, { isRequired: true, value: signer }),
      drawField('donVi', DIALOG_TEXT.replyDepartment, { isRequired: true, value: department }),
    ],
    confirm: DIALOG_TEXT.reply,
  });
  if (!data) return undefined;
  const answer = { noiDung: textOf(data, 'noiDung'), nguoiKy: textOf(data, 'nguoiKy'), donVi: textOf(data, 'donVi') };
  localStorage.setItem(SIGNED_BY, `${answer.nguoiKy}\n${answer.donVi}`);
  return answer;
}

/** Asks for how long and why a writer is shut out. */
export async function askBlock(): Promise<{ soNgay: number; lyDo: string } | undefined> {
  const data = await showDialog({
    title: DIALOG_TEXT.blockTitle,
    content: [
      element('p', {}, DIALOG_TEXT.blockHint),
      drawField('soNgay', DIALOG_TEXT.blockDays, { type: 'number', value: '7', attributes: { min: '1', max: '365' } }),
      drawField('lyDo', DIALOG_TEXT.blockReason, { isRequired: true, attributes: { maxlength: '200' } }),
    ],
    confirm: DIALOG_TEXT.block,
    isDangerous: true,
  });
  return data && { soNgay: Number(textOf(data, 'soNgay')), lyDo: textOf(data, 'lyDo') };
}

/** Asks before a published comment is taken off its page. */
export async function askWithdraw(): Promise<{ ghiChu: string } | undefined> {
  const data = await showDialog({
    title: DIALOG_TEXT.withdrawTitle,
    content: [element('p', {}, DIALOG_TEXT.withdrawHint), drawField('ghiChu', DIALOG_TEXT.noteToReader)],
    confirm: DIALOG_TEXT.withdraw,
    isDangerous: true,
  });
  return data && { ghiChu: textOf(data, 'ghiChu') };
}

/** Asks a plain question before something that weighs. */
export async function askSure(title: string, hint: string, confirm: string, isDangerous = true): Promise<boolean> {
  const data = await showDialog({ title, content: [element('p', {}, hint)], confirm, isDangerous });
  return data !== undefined;
}
