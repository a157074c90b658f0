import { WIDGET_TEXT } from '../../messages/comment-widget.ts';
import type { SubmitAnswer } from '../domain/public-api/wire.ts';
import { element } from './element.ts';

/** Puts the receipt in the place of the form; `again` brings the form back. */
export function showReceipt(form: HTMLFormElement, receipt: SubmitAnswer, again: () => void): void {
  const code = receipt.maBienNhan;
  const copy = element('button', { type: 'button', className: 'button' }, WIDGET_TEXT.copy);
  const another = element('button', { type: 'button', className: 'button quiet' }, WIDGET_TEXT.another);
  const heading = element('h3', { tabIndex: -1 }, WIDGET_TEXT.received);
  const news = element('span');
  news.setAttribute('role', 'status');
  const place = element(
    'div',
    { className: 'receipt arriving' },
    heading,
    element('p', {}, `${WIDGET_TEXT.code}: `, element('br'), element('strong', { className: 'receipt-code' }, code)),
    element('p', { className: 'row' }, copy, another, news),
    element('p', {}, WIDGET_TEXT.keepCode),
    element('p', {}, element('a', { href: receipt.trang }, WIDGET_TEXT.follow)),
  );
  form.hidden = true;
  form.before(place);
  // Outside https there is no clipboard; the code stands there to be copied by hand.
  copy.hidden = !('clipboard' in navigator);
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(code).then(() => (news.textContent = WIDGET_TEXT.copied));
  });
  another.addEventListener('click', () => {
    place.remove();
    form.hidden = false;
    again();
  });
  heading.focus();
}
