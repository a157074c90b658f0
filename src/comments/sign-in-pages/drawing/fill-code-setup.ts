import { qrDrawing } from '../../../components/qr/qr-drawing.ts';
import { CODE_SETUP_TEXT } from '../../../messages/sign-in.ts';
import type { CodeSetupAnswer } from '../../domain/accounts/wire.ts';
import { findPart } from './find-part.ts';

/** Shows the secret of the codes as a QR code, drawn here so that no other server learns it, and in letters. */
export function fillCodeSetup(form: HTMLFormElement, { khoa, diaChi, goi }: CodeSetupAnswer): void {
  const drawing = new DOMParser().parseFromString(qrDrawing(diaChi, CODE_SETUP_TEXT.qr), 'image/svg+xml');
  findPart(form, 'qr').replaceChildren(document.importNode(drawing.documentElement, true));
  findPart(form, 'key').textContent = khoa;
  findPart(form, 'packet', HTMLInputElement).value = goi;
}
