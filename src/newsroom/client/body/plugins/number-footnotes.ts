import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { keyOf } from '../../../body/canonical/lost-references.ts';

/** Numbers footnotes in the order in which the text refers to them, as the page will. */
export function numberFootnotes(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    state: {
      init: (_, { doc }) => drawNumbers(doc),
      apply: (transaction, before) => (transaction.docChanged ? drawNumbers(transaction.doc) : before),
    },
    props: {
      decorations(state) {
        return this.getState(state);
      },
    },
  });
}

function drawNumbers(doc: Node): DecorationSet {
  const numbers = new Map<string, string>();
  const places: { readonly key: string; readonly from: number; readonly to: number }[] = [];
  doc.descendants((node, pos) => {
    const isReference = node.type.name === 'footnote_ref';
    if (!isReference && node.type.name !== 'footnote') return;
    const key = keyOf(node.attrs['label']);
    if (isReference && !numbers.has(key)) numbers.set(key, String(numbers.size + 1));
    places.push({ key, from: pos, to: pos + node.nodeSize });
  });
  return DecorationSet.create(
    doc,
    places.map(({ key, from, to }) => {
      const number = numbers.get(key) ?? '';
      return Decoration.node(from, to, { 'data-number': number }, { number });
    }),
  );
}
