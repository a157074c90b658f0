import { closeHistory } from 'prosemirror-history';
import { NodeSelection, type EditorState, type Transaction } from 'prosemirror-state';

/** Puts the node at a place before the one above it or after the one below it; undefined when there is none. */
export function moveNode(state: EditorState, pos: number, step: -1 | 1): Transaction | undefined {
  const $pos = state.doc.resolve(pos);
  const node = $pos.nodeAfter;
  const index = $pos.index();
  const neighbour = $pos.parent.maybeChild(index + step);
  if (node === null || neighbour === null) return undefined;
  const at = step < 0 ? pos - neighbour.nodeSize : pos + neighbour.nodeSize;
  const tr = state.tr.delete(pos, pos + node.nodeSize).insert(at, node);
  return closeHistory(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
}
