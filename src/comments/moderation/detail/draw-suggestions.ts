import { SUGGESTION_NAMES } from '../../../messages/desk.ts';
import { DESK_TEXT } from '../../../messages/desk-page.ts';
import { findSuggestions } from '../../domain/suggestions/find-suggestions.ts';
import { acceptSuggestion, type Suggestion } from '../../domain/suggestions/suggestion.ts';
import { button, element } from '../../sign-in-pages/drawing/element.ts';

/** Lists the repairs of a field's text; each is taken up by itself, and the focus stays in the list. */
export function drawSuggestions(list: HTMLElement, area: HTMLTextAreaElement, onChange: () => void): void {
  const accept = (suggestion: Suggestion, index: number) => {
    area.value = acceptSuggestion(area.value, suggestion);
    onChange();
    const buttons = list.querySelectorAll('button');
    (buttons[Math.min(index, buttons.length - 1)] ?? area).focus();
  };
  const items = findSuggestions(area.value).map((suggestion, index) => {
    const { kind, from, to, text, replacement } = suggestion;
    const words = element('span', {}, element('span', { class: 'meta' }, SUGGESTION_NAMES[kind]), ' ');
    if (replacement === null) {
      words.append(element('mark', {}, text));
      const show = () => {
        area.focus();
        area.setSelectionRange(from, to);
      };
      return element('li', {}, words, button(DESK_TEXT.show, show, { name: `${DESK_TEXT.show}: ${text}` }));
    }
    if (text !== '') words.append(element('del', {}, visible(text)), ' ');
    words.append(element('ins', {}, visible(replacement)));
    const name =
      text === '' ? DESK_TEXT.insertNamed(replacement) : DESK_TEXT.acceptNamed(visible(text), visible(replacement));
    return element(
      'li',
      {},
      words,
      button(DESK_TEXT.accept, () => accept(suggestion, index), { name }),
    );
  });
  list.replaceChildren(...(items.length === 0 ? [element('li', { class: 'meta' }, DESK_TEXT.noSuggestions)] : items));
}

/** Spaces are shown as open boxes: nobody sees two of them. */
function visible(text: string): string {
  return text === ''
    ? '∅'
    : text.replace(/^[ \u00A0]+|[ \u00A0]+$|[ \u00A0]{2,}/gu, (spaces) => '␣'.repeat(spaces.length));
}
