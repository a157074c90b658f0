import { loadStyles } from './load-styles.ts';
import styles from './drop-down.css?url';
import { SEARCH_BOX_TEXT as text, SEARCH_TEXT } from '../../messages/search.ts';
import { makeElement } from '../drawing/make-element.ts';
import { openSearch } from '../page/open-search.ts';
import type { SearchAnswer } from '../query/create-search.ts';
import { rememberSearch } from '../recent/recent-searches.ts';
import { createRecipientSearch } from '../recipients/create-recipient-search.ts';
import { drawAnswer, drawRecentList, type DropContent } from './drop-content.ts';
import { drawRecipientOptions } from './drop-recipients.ts';
import { fitAboveKeyboard } from './fit-above-keyboard.ts';

const TYPING_PAUSE = 120;
const LOADING_AFTER = 300;
const MOST_HITS = 6;
const LIST_ID = 'tim-nhanh-danh-sach';

/** Makes a search field with the focus a combobox: answers and recent searches open under it. */
export function openDropDown(box: HTMLElement, field: HTMLInputElement): void {
  const list = makeElement('div', { role: 'listbox', id: LIST_ID, 'aria-label': text.list });
  const note = makeElement('p', { class: 'drop-note', role: 'status' });
  const foot = makeElement('div', { class: 'drop-foot' });
  const panel = makeElement('div', { class: 'search-drop', hidden: '' }, note, list, foot);
  box.append(panel);
  const fit = fitAboveKeyboard(box, panel);
  const recipients = createRecipientSearch();
  let run = 0;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let active = -1;

  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  const activate = (at: number): void => {
    active = at;
    field.removeAttribute('aria-activedescendant');
    for (const [index, option] of options().entries()) {
      option.id = `${LIST_ID}-${index}`;
      option.setAttribute('aria-selected', String(index === at));
      if (index !== at) continue;
      field.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const setOpen = (isOpen: boolean): void => {
    panel.hidden = !isOpen;
    field.setAttribute('aria-expanded', String(isOpen && options().length > 0));
    if (isOpen) fit();
    else activate(-1);
  };
  const show = ({ items, words, controls }: DropContent): void => {
    list.replaceChildren(...items);
    foot.replaceChildren(...controls);
    foot.hidden = controls.length === 0;
    note.textContent = words;
    activate(-1);
    setOpen(items.length > 0 || words !== '');
  };

  const update = async (): Promise<void> => {
    const mine = ++run;
    const asked = field.value.normalize('NFC').trim();
    if (asked === '') {
      show(drawRecentList(() => void update()));
      return;
    }
    const loading = setTimeout(() => {
      if (mine !== run || !panel.hidden) return;
      show({ items: [], words: SEARCH_TEXT.loading, controls: [] });
    }, LOADING_AFTER);
    const naming = recipients.find(asked);
    let answer: SearchAnswer;
    try {
      answer = await openSearch().find({ text: asked, count: MOST_HITS });
      if (mine === run && box.contains(document.activeElement)) show(drawAnswer(asked, answer));
    } catch {
      if (mine === run)
        show({ items: [], words: navigator.onLine ? SEARCH_TEXT.unreachable : SEARCH_TEXT.offline, controls: [] });
      return;
    } finally {
      clearTimeout(loading);
    }
    const named = await naming;
    // A reader who is choosing already keeps the list as it is.
    if (named && mine === run && active < 0 && box.contains(document.activeElement))
      show(drawAnswer(asked, answer, drawRecipientOptions(asked, named)));
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', LIST_ID);
  field.setAttribute('aria-expanded', 'false');
  field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => void update(), TYPING_PAUSE);
  });
  field.addEventListener('focus', () => void update());
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const all = options();
    if (event.key === 'Escape') {
      // The first press closes, the second empties; the browser would do both at once.
      event.preventDefault();
      if (panel.hidden) field.value = '';
      run += 1;
      setOpen(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && all.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // The field itself is one of the stops: the place before the first option.
      const next = panel.hidden ? 0 : ((active + 1 + step + all.length + 1) % (all.length + 1)) - 1;
      setOpen(true);
      activate(next);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      all[active]?.click();
    }
  });
  field.form?.addEventListener('submit', () => rememberSearch(field.value));
  // The field keeps the focus while the pointer chooses.
  panel.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', () => rememberSearch(field.value));
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) setOpen(false);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!(event.target instanceof Node && box.contains(event.target))) setOpen(false);
  });
  void loadStyles(styles).then(update);
}
