import { chainCommands, exitCode, setBlockType, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { bodySchema } from '../../body/schema/schema.ts';
import type { BodyEditorOptions } from './body-editor-options.ts';
import { editSelectedBlock } from './commands/edit-block.ts';
import { leaveListOnEnter } from './commands/lists.ts';
import { addRowAfterLast } from './commands/tables.ts';
import { editLink } from './links/edit-link.ts';

const { nodes } = bodySchema;
const mark = (name: string): Command => toggleMark(bodySchema.mark(name).type);

/** The keys of the text; the toolbar tells them. None is a letter alone: Vietnamese keyboards eat those. */
export function bodyKeys(options: BodyEditorOptions): Readonly<Record<string, Command>> {
  return {
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    'Mod-b': mark('strong'),
    'Mod-i': mark('em'),
    'Mod-.': mark('sup'),
    'Mod-,': mark('sub'),
    'Mod-k': editLink,
    'Mod-Alt-0': setBlockType(nodes.paragraph),
    'Mod-Alt-2': setBlockType(nodes.heading, { level: 2 }),
    'Mod-Alt-3': setBlockType(nodes.heading, { level: 3 }),
    'Mod-Alt-4': setBlockType(nodes.heading, { level: 4 }),
    Enter: chainCommands(editSelectedBlock(options), leaveListOnEnter, splitListItem(nodes.list_item)),
    'Shift-Enter': chainCommands(exitCode, insertBreak),
    'Mod-Enter': exitCode,
    Tab: chainCommands(goToNextCell(1), addRowAfterLast, sinkListItem(nodes.list_item)),
    'Shift-Tab': chainCommands(goToNextCell(-1), liftListItem(nodes.list_item)),
  };
}

const insertBreak: Command = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent || state.selection.$from.parent.type.spec.code) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};
