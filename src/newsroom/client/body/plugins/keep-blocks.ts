import { NodeSelection, Plugin, TextSelection } from 'prosemirror-state';
import { bodySchema } from '../../../body/schema/schema.ts';

const { nodes } = bodySchema;

/** Letters typed while a block is chosen go below it; they must not put themselves in its place. */
export function keepBlocks(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const { selection, tr } = view.state;
        if (!(selection instanceof NodeSelection) || selection.node.type !== nodes.block) return false;
        tr.insert(selection.to, nodes.paragraph.create(null, bodySchema.text(text)));
        view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + text.length)).scrollIntoView());
        return true;
      },
    },
  });
}
