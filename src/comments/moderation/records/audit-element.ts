import { AUDIT_PAGE as text } from '../../../messages/desk-records.ts';
import { describeEventDetail, EVENT_NAMES, formatMoment } from '../../../messages/desk.ts';
import type { DeskAudit, DeskEvent } from '../../domain/desk-api/wire.ts';
import { readDesk } from '../../sign-in-pages/calls/call-desk.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';
import { findPart } from '../../sign-in-pages/drawing/find-part.ts';
import type { Desk } from '../desk-page.ts';
import { placeAddress } from '../../domain/desk-place.ts';
import { startSheet } from './start-sheet.ts';

/** Defines `<lt-desk-audit>`: who did what, newest first. */
export function defineAuditElement(): void {
  if (!customElements.get('lt-desk-audit')) customElements.define('lt-desk-audit', AuditElement);
}

class AuditElement extends HTMLElement {
  connectedCallback(): void {
    startSheet(this, (desk) => {
      const file = findPart(this, 'file', HTMLAnchorElement);
      file.href = '/api/v1/bien-tap/nhat-ky.csv';
      file.hidden = !desk.can('see-audit');
      const passing = findPart(this, 'passing', HTMLInputElement);
      passing.addEventListener('change', () => {
        findPart(this, 'events').classList.toggle('brief', !passing.checked);
      });
      const more = findPart(this, 'more', HTMLButtonElement);
      more.addEventListener('click', () => void drawPage(this, desk, more.value));
      void drawPage(this, desk, '');
    });
  }
}

async function drawPage(root: HTMLElement, desk: Desk, after: string): Promise<void> {
  const query = after === '' ? '' : `?sau=${encodeURIComponent(after)}`;
  const page = await desk.ask(() => readDesk<DeskAudit>(`/nhat-ky${query}`));
  if (page === undefined) return;
  findPart(root, 'events').append(...page.viec.map(drawRow));
  const more = findPart(root, 'more', HTMLButtonElement);
  more.value = page.tiep ?? '';
  more.hidden = page.tiep === null;
  if (page.viec.length === 0 && after === '') desk.notice.tell(text.none);
}

function drawRow(event: DeskEvent): HTMLLIElement {
  const { id, kind, actor, at, comment } = event;
  const detail = describeEventDetail(event);
  // Every glance at a comment leaves two of these; they hide what was decided.
  const isPassing = kind === 'claimed' || kind === 'released';
  const href = comment === null ? '' : `/bien-tap/binh-luan/${placeAddress({ view: 'all', comment })}`;
  return element(
    'li',
    { 'data-id': id, class: isPassing ? 'is-passing' : '' },
    element('span', { class: 'meta' }, formatMoment(at)),
    element('strong', {}, actor),
    element('span', {}, ` ${EVENT_NAMES[kind]}${detail === '' ? '' : ` (${detail})`} `),
    ...(href === '' ? [] : [element('a', { href }, text.open)]),
  );
}
