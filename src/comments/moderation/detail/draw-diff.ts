import { DESK_TEXT } from '../../../messages/desk-page.ts';
import { diffWords } from '../../domain/word-diff/diff-words.ts';
import { element } from '../../sign-in-pages/drawing/element.ts';

/** The reader's text with what the editor took out struck and what was put in underlined; the text alone while nothing has changed. */
export function drawDiff(place: HTMLElement, legend: HTMLElement, original: string, edited: string): void {
  const parts = diffWords(original, edited);
  place.replaceChildren(
    ...parts.map(({ kind, text }) => (kind === 'same' ? text : element(kind === 'removed' ? 'del' : 'ins', {}, text))),
  );
  legend.hidden = original === edited;
}

/** Says what the strokes mean. */
export function drawLegend(): HTMLElement {
  const { removed, isRemoved, added, isAdded } = DESK_TEXT.legend;
  return element(
    'p',
    { class: 'hint' },
    element('del', {}, removed),
    ` ${isRemoved} `,
    element('ins', {}, added),
    ` ${isAdded}`,
  );
}
