import { RECIPIENT_SEARCH_TEXT as text } from '../../messages/recipient-search.ts';
import type { RollRow } from './read-part.ts';

/** A table row of the results; names and units go in as text, never as markup. */
export function drawHit(row: RollRow, byName: boolean): HTMLTableRowElement {
  const line = document.createElement('tr');
  if (byName) line.className = 'hit';
  const name = document.createElement('th');
  name.scope = 'row';
  name.append(row.story === undefined ? row.name : link(row.story, row.name));
  const place = cell([row.position, row.unit].filter((part) => part !== '').join(', '));
  const form = cell(
    [row.form, row.posthumous ? text.posthumous.toLowerCase() : ''].filter((part) => part !== '').join(', '),
  );
  const decision = cell('');
  const address = `${row.path}?${new URLSearchParams({ ten: row.name }).toString()}`;
  decision.append(link(address, text.decision(row.decision.number, row.decision.date)));
  if (row.decision.corrected) decision.append(` (${text.corrected})`);
  line.append(name, place, form, decision);
  return line;
}

function cell(content: string): HTMLTableCellElement {
  const made = document.createElement('td');
  made.textContent = content;
  return made;
}

function link(href: string, label: string): HTMLAnchorElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = label;
  return made;
}
