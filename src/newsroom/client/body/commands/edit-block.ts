import { closeHistory } from 'prosemirror-history';
import { NodeSelection, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { BlockName } from '../../../../content-model/blocks/block-schemas.ts';
import type { Props } from '../../../body/schema/block-nodes.ts';
import { bodySchema } from '../../../body/schema/schema.ts';
import type { BodyEditorOptions } from '../body-editor-options.ts';

/** Opens the form of a block and writes what it gives back; `find` tells where the block stands by then. */
export async function editBlock(
  view: EditorView,
  find: () => number | undefined,
  options: BodyEditorOptions,
): Promise<void> {
  const before = find();
  const node = before === undefined ? null : view.state.doc.nodeAt(before);
  if (node === null) return;
  const props = await options.editBlock(node.attrs['name'] as BlockName, node.attrs['props'] as Props);
  const pos = find();
  if (props !== undefined && pos !== undefined)
    view.dispatch(closeHistory(view.state.tr.setNodeMarkup(pos, null, { name: node.attrs['name'] as string, props })));
  view.focus();
}

/** Enter on a chosen block opens its form. */
export function editSelectedBlock(options: BodyEditorOptions): Command {
  return (state, _dispatch, view) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.type !== bodySchema.nodes.block || !view) return false;
    void editBlock(view, () => selectedPos(view), options);
    return true;
  };
}

function selectedPos(view: EditorView): number | undefined {
  const { selection } = view.state;
  return selection instanceof NodeSelection ? selection.from : undefined;
}
