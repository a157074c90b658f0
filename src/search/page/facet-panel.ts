import { containsFolded } from '../../content-model/text/fold.ts';
import { formatNumber } from '../../content-model/text/numbers.ts';
import { FACET_NAMES, SEARCH_TEXT as text } from '../../messages/search.ts';
import { makeButton, makeElement } from '../drawing/make-element.ts';
import type { FacetName } from '../format/index-files.ts';
import type { FacetCount } from '../query/facets.ts';
import type { SearchAsk } from './search-address.ts';

/** The facets as groups of boxes to tick. */
export interface FacetPanel {
  /** Shows the counts of an answer; rows that stay keep their focus. */
  show(facets: Readonly<Record<FacetName, readonly FacetCount[]>>, filters: SearchAsk['filters']): void;
}

/** What the panel asks of the page. */
export interface FacetPanelUse {
  readonly toggle: (facet: FacetName, value: string) => void;
  /** A small line under a value: other names of a place. */
  readonly describe: (facet: FacetName, value: string) => string | undefined;
}

/** Readers ask first what it is, then where and when. */
const ORDER: readonly FacetName[] = ['kind', 'place', 'year', 'campaign', 'section', 'tag'];
const FIRST = 6;
const MANY = 12;

/** Builds the panel inside an element. */
export function createFacetPanel(root: HTMLElement, use: FacetPanelUse): FacetPanel {
  const groups = ORDER.map((facet) => ({ facet, group: createGroup(facet, use) }));
  root.replaceChildren(...groups.map(({ group }) => group.element));
  return {
    show(facets, filters) {
      for (const { facet, group } of groups) group.show(facets[facet], filters[facet]);
    },
  };
}

interface Group {
  readonly element: HTMLElement;
  show(values: readonly FacetCount[], chosen: readonly string[]): void;
}

function createGroup(facet: FacetName, use: FacetPanelUse): Group {
  const rows = new Map<string, Row>();
  const list = makeElement('div', { class: 'facet-values' });
  const finder = makeElement('input', {
    type: 'search',
    class: 'input facet-find',
    'aria-label': text.findValue(FACET_NAMES[facet]),
    placeholder: text.findValue(FACET_NAMES[facet]),
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let isWhole = false;
  let values: readonly FacetCount[] = [];
  let chosen: readonly string[] = [];
  const more = makeButton('link-button facet-more', '', () => {
    isWhole = !isWhole;
    draw();
  });
  more.setAttribute('aria-expanded', 'false');
  finder.addEventListener('input', () => draw());
  const element = makeElement(
    'fieldset',
    { class: 'facet' },
    makeElement('legend', {}, FACET_NAMES[facet]),
    finder,
    list,
    more,
  );
  const draw = (): void => {
    const wanted = finder.value.trim();
    const matching =
      wanted === ''
        ? values
        : values.filter(({ value, also }) => [value, ...also].some((name) => containsFolded(name, wanted)));
    const isCut = !isWhole && wanted === '';
    const shown = matching.filter(({ value }, index) => !isCut || index < FIRST || chosen.includes(value));
    const elements = shown.map((count) => {
      const row = rows.get(count.value) ?? createRow(facet, count.value, use);
      rows.set(count.value, row);
      row.show(count.count, chosen.includes(count.value), use.describe(facet, count.value));
      return row.element;
    });
    replaceKeepingFocus(list, elements);
    const left = matching.length - shown.length;
    more.hidden = wanted !== '' || (left === 0 && !isWhole) || values.length <= FIRST;
    more.textContent = isWhole ? text.fewerValues : text.moreValues(left);
    more.setAttribute('aria-expanded', String(isWhole));
    finder.hidden = values.length <= MANY;
    // One value that everything has narrows nothing.
    element.hidden = values.length < 2 && chosen.length === 0;
  };
  return {
    element,
    show(nextValues, nextChosen) {
      values = nextValues;
      chosen = nextChosen;
      draw();
    },
  };
}

interface Row {
  readonly element: HTMLElement;
  show(count: number, isChosen: boolean, note: string | undefined): void;
}

function createRow(facet: FacetName, value: string, use: FacetPanelUse): Row {
  const box = makeElement('input', { type: 'checkbox' });
  const number = makeElement('span', { class: 'facet-count' });
  const note = makeElement('small');
  box.addEventListener('change', () => use.toggle(facet, value));
  const element = makeElement(
    'label',
    { class: 'facet-row' },
    box,
    makeElement('span', { class: 'facet-name' }, value, note),
    number,
  );
  return {
    element,
    show(count, isChosen, words) {
      box.checked = isChosen;
      number.textContent = formatNumber(count);
      note.textContent = words ?? '';
      note.hidden = words === undefined;
    },
  };
}

/** Puts children in their new order; moving a focused one would take its focus away. */
function replaceKeepingFocus(list: HTMLElement, elements: readonly HTMLElement[]): void {
  if (elements.length === list.children.length && elements.every((element, at) => list.children[at] === element))
    return;
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  list.replaceChildren(...elements);
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
}
