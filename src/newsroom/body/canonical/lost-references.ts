import { Fragment, type Node } from 'prosemirror-model';

/** A document without the signs of footnotes that have no text: Markdown would show them as they are typed. */
export function withoutLostReferences(doc: Node): Node {
  const labels = new Set(
    doc.children.filter(({ type }) => type.name === 'footnote').map(({ attrs }) => keyOf(attrs['label'])),
  );
  return strip(doc, labels);
}

/** The form of a footnote's name by which a sign finds its text: Markdown does not tell small letters from capitals. */
export function keyOf(label: unknown): string {
  return String(label).toLowerCase().toUpperCase();
}

function strip(node: Node, labels: ReadonlySet<string>): Node {
  const kept = node.children.filter(
    (child) => child.type.name !== 'footnote_ref' || labels.has(keyOf(child.attrs['label'])),
  );
  return node.isLeaf ? node : node.copy(Fragment.fromArray(kept.map((child) => strip(child, labels))));
}
