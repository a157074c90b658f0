import type { SubjectKind } from '../../content-model/fields/subject.ts';
import { createWordFolder } from '../../content-model/text/word-query.ts';
import { RECIPIENT_SEARCH_TEXT as text } from '../../messages/recipient-search.ts';
import { lookUpWord } from '../../content-model/site/look-up-word.ts';
import { readChoice, sortKeys, writeChoice, type ListChoice } from './list-choice.ts';
import { createPause } from './pause.ts';
import { selectRows, type ListRow, type Selection } from './select-rows.ts';

interface TableRow extends ListRow {
  readonly element: HTMLTableRowElement;
  readonly group: HTMLTableSectionElement;
}

/**
 * Defines `<lt-recipients>` round a decision's table: finds names without accents, filters, sorts, keeps the choice in the address.
 * The rows stay the server's own `<tr>`, hidden or moved; without this script the whole table stands as it is.
 */
export function defineRecipientsElement(): void {
  if (!customElements.get('lt-recipients')) customElements.define('lt-recipients', RecipientsElement);
}

class RecipientsElement extends HTMLElement {
  #rows: Promise<TableRow[]> | undefined;
  #run = 0;
  #shown: readonly TableRow[] | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('input', () => void this.#apply(true));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector('tr.hit')?.scrollIntoView({ block: 'center' });
    });
    // The fields are empty only after the event.
    form.addEventListener('reset', () => setTimeout(() => void this.#apply(true)));
    this.querySelector('[data-print]')?.addEventListener('click', () => print());
    this.#fill(readChoice(location.search));
    if (writeChoice(this.#choice(), '') !== '') void this.#apply(false);
  }

  async #apply(typed: boolean): Promise<void> {
    const run = ++this.#run;
    const choice = this.#choice();
    if (typed)
      history.replaceState(
        history.state,
        '',
        `${location.pathname}${writeChoice(choice, location.search)}${location.hash}`,
      );
    const pause = createPause();
    this.#rows ??= readTable(this, pause);
    const selection = await selectRows(await this.#rows, choice, pause);
    // The reader has typed on meanwhile: the later run answers.
    if (run !== this.#run) return;
    this.#show(selection, await this.#rows);
    this.#announce(selection);
    if (!typed) this.querySelector('tr.hit')?.scrollIntoView({ block: 'center' });
  }

  #show({ order, matches, context, named }: Selection<TableRow>, rows: readonly TableRow[]): void {
    const visible = named && this.#field('context').checked ? context : matches;
    const groups = new Set(order.map(({ group }) => group));
    const open = new Set<HTMLTableSectionElement>();
    for (const row of order) {
      row.element.classList.toggle('hit', named && matches.has(row));
      row.element.hidden = !visible.has(row);
      if (visible.has(row)) open.add(row.group);
    }
    for (const group of this.querySelectorAll('tbody')) group.hidden = !open.has(group);
    if (order === (this.#shown ?? rows)) return;
    this.#shown = order;
    // All at once: a pause in between would lay the whole table out again and again.
    for (const group of groups)
      group.append(...order.filter((row) => row.group === group).map(({ element }) => element));
  }

  #announce({ matches, named, order }: Selection<TableRow>): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    const kinds = new Set([...matches].map(({ kind }) => kind));
    const kind = kinds.size === 1 ? [...kinds][0] : undefined;
    if (matches.size === 0) status.textContent = named ? text.none : text.noneFiltered;
    else if (matches.size === order.length && !named) status.textContent = text.all(order.length);
    else
      status.textContent = `${text.found(matches.size, kind, order.length)}${named && this.#field('context').checked ? ` ${text.marked}` : ''}`;
  }

  #choice(): ListChoice {
    const sort = this.#field('xep').value;
    return {
      name: this.#field('ten').value,
      form: this.#field('hinh-thuc').value,
      kind: this.#field('doi-tuong').value,
      sort: sortKeys.find((key) => key === sort) ?? '',
    };
  }

  #fill(choice: ListChoice): void {
    this.#field('ten').value = choice.name;
    this.#field('hinh-thuc').value = choice.form;
    this.#field('doi-tuong').value = choice.kind;
    this.#field('xep').value = choice.sort;
  }

  /** A control of the form; a list of one form or kind has no select for it, and an unattached one chooses nothing. */
  #field(name: string): HTMLInputElement {
    return this.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? document.createElement('input');
  }
}

async function readTable(root: HTMLElement, pause: () => Promise<void>): Promise<TableRow[]> {
  const fold = createWordFolder();
  const rows: TableRow[] = [];
  for (const group of root.querySelectorAll('tbody')) {
    for (const element of group.querySelectorAll<HTMLTableRowElement>('tr:not(.kind)')) {
      const cell = (selector: string) => element.querySelector(selector)?.textContent ?? '';
      const [name, unit, position] = [cell('th'), cell('.unit'), cell('.position')];
      const kind = (group.dataset['kind'] ?? element.dataset['kind'] ?? 'cá nhân') as SubjectKind;
      const folded = { foldedName: fold(name), foldedUnit: fold(`${position} ${unit}`) };
      rows.push({
        element,
        group,
        kind,
        name,
        unit,
        form: cell('.form'),
        ...folded,
        sortWord: lookUpWord({ name, kind }),
      });
      await pause();
    }
  }
  return rows;
}
