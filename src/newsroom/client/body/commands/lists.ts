import { wrapInList, liftListItem } from 'prosemirror-schema-list';
import type { NodeType } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { bodySchema } from '../../../body/schema/schema.ts';
import { ancestorOf } from './ancestor-of.ts';

const { nodes } = bodySchema;

/** Makes paragraphs a list of this kind, a list of the other kind this one, and a list of this kind paragraphs again. */
export function toggleList(kind: NodeType): Command {
  return (state, dispatch) => {
    const list = ancestorOf(state.selection.$from, nodes.bullet_list, nodes.ordered_list);
    if (list === undefined) return wrapInList(kind)(state, dispatch);
    if (list.node.type === kind) return liftListItem(nodes.list_item)(state, dispatch);
    dispatch?.(state.tr.setNodeMarkup(list.pos, kind, { loose: Boolean(list.node.attrs['loose']) }));
    return true;
  };
}

/** Enter in an empty item at the end of a list leaves the list. */
export const leaveListOnEnter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const isEmptyItem = empty && $from.parent.childCount === 0 && $from.node(-1).type === nodes.list_item;
  return isEmptyItem && $from.node(-1).childCount === 1 && liftListItem(nodes.list_item)(state, dispatch);
};
