import { decisionHref } from '../../components/honour-roll/draw-hit.ts';
import { RECIPIENT_PANEL_TEXT as text } from '../../messages/recipient-panel.ts';
import { RECIPIENT_SEARCH_TEXT } from '../../messages/recipient-search.ts';
import { makeElement } from '../drawing/make-element.ts';
import type { RecipientsFound } from '../recipients/create-recipient-search.ts';
import { markedName, rollHref } from '../recipients/draw-recipients.ts';
import { makeOption } from './drop-option.ts';

const MOST_ROWS = 2;

/** The recipients of commendations that a text names, each leading to its row of the decision, and the way to all of them. */
export function drawRecipientOptions(asked: string, { total, kind, rows }: RecipientsFound): HTMLElement {
  const shown = rows.slice(0, MOST_ROWS);
  const options = shown.map((row) => {
    const decision = RECIPIENT_SEARCH_TEXT.decision(row.decision.number, row.decision.date);
    const facts = [row.form, decision].filter((part) => part !== '').join(' · ');
    return makeOption(
      decisionHref(row),
      '',
      makeElement('span', { class: 'drop-name' }, ...markedName(row.name, asked)),
      makeElement('span', { class: 'drop-facts' }, facts),
    );
  });
  const words = shown.length === 0 ? text.named(total, kind, asked) : text.all(total, kind);
  return makeElement(
    'div',
    { role: 'group', 'aria-label': text.title },
    makeElement('p', { class: 'drop-title', 'aria-hidden': 'true' }, text.title),
    ...options,
    ...(total > shown.length ? [makeOption(rollHref(asked), '', words)] : []),
  );
}
