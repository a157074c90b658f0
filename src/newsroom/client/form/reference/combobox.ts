import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { REFERENCE_TEXT } from '../../../../messages/newsroom-form.ts';
import type { Option } from '../form-services.ts';
import { newId } from '../frame/new-id.ts';
import { drawOption } from './draw-option.ts';

/** What a search box needs to know and whom it tells. */
export interface ComboboxParts {
  readonly label: string;
  readonly lookUp: (query: string) => Promise<readonly Option[]>;
  readonly onPick: (option: Option) => void;
  /** What the box says when nobody types in it. */
  readonly restingText: () => string;
}

/** A search box with a list of answers. */
export interface Combobox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
  /** Puts the resting text into the box again. */
  rest(): void;
}

/** An accessible combobox (ARIA 1.2): arrows choose in the list, Enter takes, Escape gives up; nothing is taken unasked. */
export function createCombobox({ label, lookUp, onPick, restingText }: ComboboxParts): Combobox {
  const listId = newId('danh-sach');
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': listId,
    value: restingText(),
  });
  const list = element('ul', { id: listId, role: 'listbox', class: 'form-options', hidden: '' });
  list.setAttribute('aria-label', REFERENCE_TEXT.list(label));
  const status = element('p', { class: 'form-status', role: 'status' });
  let options: readonly Option[] = [];
  let active = -1;
  let asked = 0;

  const close = () => {
    asked += 1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const activate = (index: number) => {
    active = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    const item = list.children[index];
    if (item) input.setAttribute('aria-activedescendant', item.id);
    else input.removeAttribute('aria-activedescendant');
    item?.scrollIntoView({ block: 'nearest' });
  };
  const rest = () => {
    close();
    input.value = restingText();
    status.textContent = '';
  };
  const take = (option: Option | undefined) => {
    if (!option) return;
    onPick(option);
    rest();
  };
  const open = async (query: string) => {
    const mine = (asked += 1);
    const found = await lookUp(query).catch(() => undefined);
    // A slower answer to an earlier question is no longer wanted.
    if (mine !== asked) return;
    options = found ?? [];
    list.replaceChildren(...options.map((option) => drawOption(option, () => take(option))));
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(options.length > 0));
    activate(-1);
    status.textContent = found ? REFERENCE_TEXT.found(options.length) : REFERENCE_TEXT.failed;
  };

  input.addEventListener('focus', () => input.select());
  input.addEventListener('click', () => void (list.hidden && open('')));
  input.addEventListener('input', (event) => {
    // Searching changes nothing in the story.
    event.stopPropagation();
    void open(input.value.trim());
  });
  input.addEventListener('blur', rest);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void open('');
      else activate(stepFrom(active, event.key === 'ArrowDown' ? 1 : -1, options.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      take(options[active] ?? (options.length === 1 && !list.hidden ? options[0] : undefined));
    } else if (event.key === 'Escape' && !list.hidden) {
      // The dialog around it stays open.
      event.preventDefault();
      event.stopPropagation();
      rest();
    }
  });
  return { input, list, status, rest };
}

/** The next place in a list that goes round; from nowhere, the first or the last. */
function stepFrom(active: number, step: 1 | -1, count: number): number {
  if (active < 0) return step === 1 ? 0 : count - 1;
  return (active + step + count) % count;
}
