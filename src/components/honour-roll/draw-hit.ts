import { RECIPIENT_SEARCH_TEXT as text } from '../../messages/recipient-search.ts';
import type { RollRow } from './read-part.ts';

/** A table row of the results; names and units go in as text, never as markup. */
export function drawHit(row: RollRow, byName: boolean): HTMLTableRowElement {
  const line = document.createElement('tr');
  if (byName) line.className = 'hit';
  const name = document.createElement('th');
  name.scope = 'row';
  name.append(row.story === undefined ? row.name : linkTo(row.story, row.name));
  const place = cell([row.position, row.unit].filter((part) => part !== '').join(', '));
  const form = cell(
    [row.form, row.posthumous ? text.posthumous.toLowerCase() : ''].filter((part) => part !== '').join(', '),
  );
  const decision = cell('');
  decision.append(decisionLink(row));
  if (row.decision.corrected) decision.append(` (${text.corrected})`);
  line.append(name, place, form, decision);
  return line;
}

/** Address of a row's decision with the name looked up in its list. */
export function decisionHref({ path, name }: RollRow): string {
  return `${path}?${new URLSearchParams({ ten: name }).toString()}`;
}

/** The decision of a row in words, leading to the row. */
export function decisionLink(row: RollRow): HTMLAnchorElement {
  return linkTo(decisionHref(row), text.decision(row.decision.number, row.decision.date));
}

/** A link with a text. */
export function linkTo(href: string, label: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = label;
  return made;
}

function cell(content: string): HTMLTableCellElement {
  const made = document.createElement('td');
  made.textContent = content;
  return made;
}
