import type { Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { Decoration, EditorView, NodeView } from 'prosemirror-view';
import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { BODY_CARDS, footnoteHead } from '../../../../messages/newsroom-body.ts';
import { findReference, removeFootnote } from '../commands/footnotes.ts';
import { isOnButton } from './card-buttons.ts';

/** The text of a footnote, written in place under its number. */
export function viewFootnote({
  node,
  view,
  getPos,
  decorations,
}: {
  readonly node: Node;
  readonly view: EditorView;
  readonly getPos: () => number | undefined;
  readonly decorations: readonly Decoration[];
}): NodeView {
  let { attrs } = node;
  const name = element('b', {});
  const contentDOM = element('div', { class: 'content' });
  const goBack = button(BODY_CARDS.footnoteBack, () => {
    const pos = findReference(view.state.doc, attrs['label']);
    if (pos !== undefined)
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, pos + 1)).scrollIntoView());
    view.focus();
  });
  const remove = button(BODY_CARDS.remove, () => {
    const pos = getPos();
    if (pos !== undefined) view.dispatch(removeFootnote(view.state, pos));
    view.focus();
  });
  const buttons = element('div', { class: 'card-buttons' }, goBack, remove);
  const head = element('div', { class: 'card-head', contenteditable: 'false' }, name, buttons);
  const draw = (shown: readonly Decoration[]) => {
    const number = numberIn(shown);
    name.textContent = footnoteHead(number);
    goBack.hidden = number === '';
  };
  draw(decorations);
  return {
    dom: element('aside', { class: 'body-footnote' }, head, contentDOM),
    contentDOM,
    update(next, shown) {
      if (next.type !== node.type) return false;
      ({ attrs } = next);
      draw(shown);
      return true;
    },
    stopEvent: isOnButton,
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  };
}

/** The number that the plugin of footnotes gave this one. */
function numberIn(decorations: readonly Decoration[]): string {
  const number: unknown = decorations.map(({ spec }) => (spec as { number?: unknown }).number).find(Boolean);
  return typeof number === 'string' ? number : '';
}
