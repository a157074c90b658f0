import { closeHistory } from 'prosemirror-history';
import { Fragment, type Node } from 'prosemirror-model';
import { Selection, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { bodySchema } from '../../../body/schema/schema.ts';

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
  // Below the last block there must be a place to go on writing.
  if (tr.doc.resolve(end).nodeAfter === null) tr.insert(end, bodySchema.nodes.paragraph.create());
  // A block that holds text is written in at once; after any other the cursor goes on below.
  const inside = last !== undefined && !last.isLeaf ? end - last.nodeSize + 1 : end;
  return closeHistory(tr.setSelection(Selection.near(tr.doc.resolve(inside), 1)));
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
