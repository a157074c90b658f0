import { closeHistory } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { keyOf } from '../../../body/canonical/lost-references.ts';
import { bodySchema } from '../../../body/schema/schema.ts';

const { nodes } = bodySchema;

/** Puts the sign of a new footnote at the cursor and its empty text at the end, where the cursor goes. */
export const addFootnote: Command = (state, dispatch) => {
  const { $to } = state.selection;
  if (!$to.parent.inlineContent || $to.parent.type.spec.code) return false;
  const label = freeLabel(state.doc);
  const tr = state.tr.insert($to.pos, nodes.footnote_ref.create({ label }));
  const end = tr.doc.content.size;
  tr.insert(end, nodes.footnote.create({ label }, nodes.paragraph.create()));
  dispatch?.(closeHistory(tr.setSelection(TextSelection.create(tr.doc, end + 2)).scrollIntoView()));
  return true;
};

/** Takes a footnote away with every sign that refers to it. */
export function removeFootnote(state: EditorState, pos: number): Transaction {
  const note = state.doc.nodeAt(pos);
  const tr = state.tr;
  if (note === null) return tr;
  const key = keyOf(note.attrs['label']);
  const ranges = [{ from: pos, to: pos + note.nodeSize }];
  state.doc.descendants((node, at) => {
    if (node.type === nodes.footnote_ref && keyOf(node.attrs['label']) === key)
      ranges.push({ from: at, to: at + node.nodeSize });
  });
  ranges.sort((one, other) => other.from - one.from).forEach(({ from, to }) => tr.delete(from, to));
  return closeHistory(tr);
}

/** Where the first sign of a footnote stands. */
export function findReference(doc: Node, label: unknown): number | undefined {
  let found: number | undefined;
  doc.descendants((node, pos) => {
    if (found === undefined && node.type === nodes.footnote_ref && keyOf(node.attrs['label']) === keyOf(label))
      found = pos;
    return found === undefined;
  });
  return found;
}

function freeLabel(doc: Node): string {
  const taken = new Set<string>();
  doc.descendants(({ type, attrs }) => {
    if (type === nodes.footnote || type === nodes.footnote_ref) taken.add(keyOf(attrs['label']));
  });
  let number = 1;
  while (taken.has(String(number))) number++;
  return String(number);
}
