import { closeHistory } from 'prosemirror-history';
import type { EditorView } from 'prosemirror-view';
import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { BODY_CARDS, blockDeed } from '../../../../messages/newsroom-body.ts';
import type { BodyEditorOptions } from '../body-editor-options.ts';
import { editBlock } from '../commands/edit-block.ts';
import { moveNode } from '../commands/move-node.ts';

/** A block in the text: the view it is drawn in and where it stands. */
export interface CardPlace {
  readonly view: EditorView;
  readonly getPos: () => number | undefined;
  readonly options: BodyEditorOptions;
}

/** The row of buttons of a card: change, up, down, away. */
export function drawCardButtons({ view, getPos, options }: CardPlace, name: string): HTMLElement {
  const deed = (label: string, run: (pos: number) => void) =>
    button(
      label,
      () => {
        const pos = getPos();
        if (pos !== undefined) run(pos);
      },
      { name: blockDeed(label, name) },
    );
  const move = (step: -1 | 1) => (pos: number) => {
    const transaction = moveNode(view.state, pos, step);
    if (transaction) view.dispatch(transaction);
    view.focus();
  };
  return element(
    'div',
    { class: 'card-buttons' },
    deed(BODY_CARDS.edit, () => void editBlock(view, getPos, options)),
    deed(BODY_CARDS.up, move(-1)),
    deed(BODY_CARDS.down, move(1)),
    deed(BODY_CARDS.remove, (pos) => {
      const node = view.state.doc.nodeAt(pos);
      if (node) view.dispatch(closeHistory(view.state.tr.delete(pos, pos + node.nodeSize)));
      view.focus();
    }),
  );
}

/** Whether an event belongs to a button of a card and not to the text. */
export function isOnButton(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('button') !== null;
}
