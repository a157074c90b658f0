import { SHOWN_ONCE_TEXT } from '../../../messages/sign-in.ts';
import { findPart } from '../drawing/find-part.ts';
import type { Page } from './page.ts';

/** Lets the address that `ShownOnce.astro` shows be copied. */
export function wireShownOnce({ root, notice }: Page, name: string): void {
  findPart(root, `${name}-copy`).addEventListener('click', () => {
    const text = findPart(root, `${name}-text`, HTMLTextAreaElement);
    text.select();
    navigator.clipboard.writeText(text.value).then(
      () => notice.tell(SHOWN_ONCE_TEXT.copied),
      () => notice.warn(SHOWN_ONCE_TEXT.copyFailed),
    );
  });
}

/** Shows an address here and now, with a word on how to keep it; it is never shown again. */
export function showOnce({ root, notice }: Page, name: string, address: string, hint: string): void {
  notice.clear();
  findPart(root, `${name}-text`, HTMLTextAreaElement).value = address;
  findPart(root, `${name}-hint`).textContent = hint;
  findPart(root, name).hidden = false;
  findPart(root, `${name}-title`).focus();
}

/** Takes the address out of sight. */
export function hideShownOnce({ root }: Page, name: string): void {
  findPart(root, name).hidden = true;
  findPart(root, `${name}-text`, HTMLTextAreaElement).value = '';
}
