import { decisionLink, linkTo } from '../../components/honour-roll/draw-hit.ts';
import type { RollRow } from '../../components/honour-roll/read-part.ts';
import { RECIPIENT_PANEL_TEXT as words } from '../../messages/recipient-panel.ts';
import { RECIPIENT_SEARCH_TEXT } from '../../messages/recipient-search.ts';
import { readWords } from '../text/read-words.ts';
import type { RecipientsFound } from './create-recipient-search.ts';
import { markName } from './mark-name.ts';
import { readNameQuery } from './name-query.ts';

/** Address of the honour roll that is asked for a text. */
export function rollHref(text: string): string {
  return `/bang-vang/?${new URLSearchParams({ ten: text }).toString()}`;
}

/**
 * Fills a panel of the search page with the recipients that a text names; one word alone gets the way to the honour roll, anything
 * else leaves the panel hidden. Names go in as text, never as markup.
 */
export function drawRecipients(panel: HTMLElement, text: string, found: RecipientsFound | undefined): void {
  const asked = text.trim();
  if (found?.rows.length === 0) panel.replaceChildren(wayToRoll(asked, words.named(found.total, found.kind, asked)));
  else if (found) {
    const title = document.createElement('h2');
    title.textContent = words.title;
    const list = document.createElement('ul');
    list.setAttribute('role', 'list');
    list.append(...found.rows.map((row) => drawRow(row, asked)));
    const all = found.total > found.rows.length ? words.all(found.total, found.kind) : words.inRoll;
    panel.replaceChildren(title, list, wayToRoll(asked, all));
  } else {
    const [word, ...others] = readWords(asked);
    const single = word && others.length === 0 ? asked.slice(word.start, word.end) : undefined;
    panel.replaceChildren(...(single === undefined ? [] : [wayToRoll(single, words.askRoll(single))]));
  }
  panel.hidden = panel.childElementCount === 0;
}

/** A recipient in one line: who, which award. */
export function recipientSummary({ form, posthumous, position, unit }: RollRow): string {
  const award = [form, posthumous ? RECIPIENT_SEARCH_TEXT.posthumous.toLowerCase() : ''].filter(isSaid).join(', ');
  const place = [position, unit].filter(isSaid).join(', ');
  return [award, place].filter(isSaid).join(' · ');
}

/** The name of a recipient with the words that were asked for in `<mark>`. */
export function markedName(name: string, text: string): (HTMLElement | string)[] {
  const query = readNameQuery(text);
  if (!query) return [name];
  return markName(query, name).map((run) => {
    if (!run.isHit) return run.text;
    const mark = document.createElement('mark');
    mark.textContent = run.text;
    return mark;
  });
}

function drawRow(row: RollRow, text: string): HTMLLIElement {
  const name = document.createElement(row.story === undefined ? 'strong' : 'a');
  if (name instanceof HTMLAnchorElement) name.href = row.story ?? '';
  name.className = 'name';
  name.append(...markedName(row.name, text));
  const summary = document.createElement('span');
  summary.textContent = recipientSummary(row);
  const decision = document.createElement('span');
  decision.append(decisionLink(row));
  if (row.decision.corrected) decision.append(` (${RECIPIENT_SEARCH_TEXT.corrected})`);
  const item = document.createElement('li');
  item.append(name, summary, decision);
  return item;
}

function wayToRoll(text: string, label: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.append(linkTo(rollHref(text), label));
  return line;
}

function isSaid(text: string): boolean {
  return text !== '';
}
