import { ACCOUNT_EVENT_NAMES, EDITORS_TEXT, formatMoment } from '../../../messages/sign-in.ts';
import type { AccountEventLine } from '../../domain/accounts/wire.ts';
import { readDesk } from '../calls/call-desk.ts';
import { element } from '../drawing/element.ts';
import { findPart } from '../drawing/find-part.ts';
import type { Page } from './page.ts';

/** Offers the last events of all accounts, read when they are asked for. */
export function showAudit({ root, notice }: Page): void {
  const place = findPart(root, 'audit', HTMLDetailsElement);
  place.hidden = false;
  const draw = async () => {
    const answer = await readDesk<AccountEventLine[]>('/nhat-ky-tai-khoan');
    if (!answer.ok) {
      notice.warn(answer.title);
      return;
    }
    findPart(place, 'events').replaceChildren(...answer.value.map(drawEvent));
  };
  place.ontoggle = () => {
    if (place.open) void draw();
  };
  if (place.open) void draw();
}

function drawEvent({ viec, nguoi, nguoiLam, luc }: AccountEventLine): HTMLLIElement {
  const by = nguoiLam === nguoi ? '' : `, ${EDITORS_TEXT.doneBy(nguoiLam ?? EDITORS_TEXT.byCommand)}`;
  const words = element('span', {}, element('strong', {}, ACCOUNT_EVENT_NAMES[viec]), `: ${nguoi}${by}`);
  return element('li', {}, words, element('span', { class: 'meta' }, formatMoment(luc)));
}
