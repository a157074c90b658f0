import type { Node, NodeType, ResolvedPos } from 'prosemirror-model';

/** The innermost node of one of these types around a place, and where it begins. */
export function ancestorOf(
  place: ResolvedPos,
  ...types: readonly NodeType[]
): { readonly node: Node; readonly pos: number } | undefined {
  for (let depth = place.depth; depth > 0; depth--) {
    const node = place.node(depth);
    if (types.includes(node.type)) return { node, pos: place.before(depth) };
  }
  return undefined;
}
