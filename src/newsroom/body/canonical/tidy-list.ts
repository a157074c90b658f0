import type { Node } from 'prosemirror-model';

/** A list that is set loosely where Markdown cannot write it tightly, and tightly where it cannot be written loosely. */
export function tidyList(list: Node): Node {
  const canBeLoose = list.childCount > 1 || list.children.some((item) => solidChildren(item).length > 1);
  const mustBeLoose = list.children.some(needsBlankLine);
  const loose = (list.attrs['loose'] === true && canBeLoose) || mustBeLoose;
  return list.attrs['loose'] === loose ? list : list.type.create({ ...list.attrs, loose }, list.content);
}

/** Only lists that begin at 1 may follow a paragraph without a blank line. */
function needsBlankLine(item: Node): boolean {
  return solidChildren(item)
    .slice(1)
    .some(({ type, attrs }) => type.name !== 'bullet_list' && (type.name !== 'ordered_list' || attrs['start'] !== 1));
}

/** The children of an item but for the empty paragraph that only holds its place. */
function solidChildren(item: Node): readonly Node[] {
  const [first, ...rest] = item.children;
  return first?.childCount === 0 && rest.length > 0 ? rest : item.children;
}
