import { Fragment, type Node } from 'prosemirror-model';
import { TextSelection, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Puts blocks after the part of the text where the cursor is, or in its place when that is an empty paragraph. */
export function insertBlocks(view: EditorView, blocks: readonly Node[]): void {
  view.dispatch(placeBlocks(view.state, blocks).scrollIntoView());
  view.focus();
}

/** The transaction of {@link insertBlocks}. */
export function placeBlocks(state: EditorState, blocks: readonly Node[]): Transaction {
  const { $from, $to } = state.selection;
  const content = Fragment.fromArray([...blocks]);
  const depth = holderDepth(state, content);
  const isEmpty = $from.depth === depth + 1 && $from.parent.isTextblock && $from.parent.childCount === 0;
  const at = $to.depth > depth ? $to.after(depth + 1) : $to.pos;
  const from = isEmpty ? $from.before(depth + 1) : at;
  const tr = state.tr.replaceWith(from, at, content);
  const last = blocks.at(-1);
  const end = from + content.size;
  // A block that holds text is written in at once; after any other the cursor goes on below.
  const inside = last?.isAtom === false ? from + content.size - last.nodeSize + 1 : end;
  return tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(inside, tr.doc.content.size)), 1));
}

/** The depth of the innermost node around the cursor that may hold the blocks. */
function holderDepth(state: EditorState, content: Fragment): number {
  const { $to } = state.selection;
  for (let depth = $to.depth; depth > 0; depth--) {
    const index = $to.indexAfter(depth);
    if (!$to.node(depth).isTextblock && $to.node(depth).canReplace(index, index, content)) return depth;
  }
  return 0;
}
