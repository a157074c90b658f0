import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import type { NodeType } from 'prosemirror-model';
import type { Command, EditorState } from 'prosemirror-state';
import { blockSchemas, blocksWithChildren, type BlockName } from '../../../../content-model/blocks/block-schemas.ts';
import { BLOCK_WORDS, BODY_TOOLS } from '../../../../messages/newsroom-body.ts';
import type { Props } from '../../../body/schema/block-nodes.ts';
import { bodySchema } from '../../../body/schema/schema.ts';
import type { BodyEditorOptions } from '../body-editor-options.ts';
import { ancestorOf } from '../commands/ancestor-of.ts';
import { addFootnote } from '../commands/footnotes.ts';
import { insertBlocks } from '../commands/insert-block.ts';
import { toggleList } from '../commands/lists.ts';
import { addTable } from '../commands/tables.ts';
import { editLink } from '../links/edit-link.ts';
import type { Tool, ToolMenu } from './tool.ts';

const { nodes } = bodySchema;

/** The tools for text, in the order in which they stand; groups are set apart. */
export function textTools(options: BodyEditorOptions): readonly (readonly (Tool | ToolMenu)[])[] {
  return [
    [
      { label: BODY_TOOLS.undo, keys: 'Ctrl+Z', run: undo },
      { label: BODY_TOOLS.redo, keys: 'Ctrl+Y', run: redo },
    ],
    [
      { ...markTool('strong', BODY_TOOLS.strong), keys: 'Ctrl+B', look: 'strong' },
      { ...markTool('em', BODY_TOOLS.em), keys: 'Ctrl+I', look: 'em' },
      { label: BODY_TOOLS.link, keys: 'Ctrl+K', run: editLink, isOn: (state) => hasMark(state, 'link') },
    ],
    [
      blockTool(BODY_TOOLS.paragraph, nodes.paragraph, 'Ctrl+Alt+0'),
      blockTool(BODY_TOOLS.heading2, nodes.heading, 'Ctrl+Alt+2', 2),
      blockTool(BODY_TOOLS.heading3, nodes.heading, 'Ctrl+Alt+3', 3),
    ],
    [
      listTool(BODY_TOOLS.bullets, nodes.bullet_list),
      listTool(BODY_TOOLS.numbers, nodes.ordered_list),
      { label: BODY_TOOLS.quote, run: toggleQuote, isOn: (state) => isInside(state, nodes.blockquote) },
      moreMenu,
    ],
    [
      { label: BODY_TOOLS.picture, run: insertPicture(options) },
      { label: BODY_TOOLS.table, run: addTable },
      { label: BODY_TOOLS.footnote, run: addFootnote },
      { label: BODY_TOOLS.blocks, items: blockNames.map((name) => blockItem(name, options)) },
    ],
  ];
}

const blockNames = Object.keys(blockSchemas) as BlockName[];

const moreMenu: ToolMenu = {
  label: BODY_TOOLS.more,
  items: [
    blockTool(BODY_TOOLS.heading4, nodes.heading, 'Ctrl+Alt+4', 4),
    { ...markTool('sup', BODY_TOOLS.sup), keys: 'Ctrl+.' },
    { ...markTool('sub', BODY_TOOLS.sub), keys: 'Ctrl+,' },
    markTool('strike', BODY_TOOLS.strike),
    { label: BODY_TOOLS.rule, run: insertRule },
    { label: BODY_TOOLS.plain, run: removeMarks },
  ],
};

function markTool(name: string, label: string): Tool {
  return { label, run: toggleMark(bodySchema.mark(name).type), isOn: (state) => hasMark(state, name) };
}

function hasMark({ selection, storedMarks, doc }: EditorState, name: string): boolean {
  const { type } = bodySchema.mark(name, name === 'link' ? { href: '' } : null);
  if (selection.empty) return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
  return doc.rangeHasMark(selection.from, selection.to, type);
}

function blockTool(label: string, type: NodeType, keys: string, level?: number): Tool {
  const attrs = level === undefined ? null : { level };
  return {
    label,
    keys,
    run: setBlockType(type, attrs),
    isOn: ({ selection }) =>
      selection.$from.parent.type === type && (level === undefined || selection.$from.parent.attrs['level'] === level),
  };
}

function listTool(label: string, type: NodeType): Tool {
  return {
    label,
    run: toggleList(type),
    isOn: ({ selection }) => ancestorOf(selection.$from, nodes.bullet_list, nodes.ordered_list)?.node.type === type,
  };
}

function isInside({ selection }: EditorState, type: NodeType): boolean {
  return ancestorOf(selection.$from, type) !== undefined;
}

function toggleQuote(...args: Parameters<Command>): boolean {
  return isInside(args[0], nodes.blockquote) ? lift(...args) : wrapIn(nodes.blockquote)(...args);
}

function insertRule(...[, dispatch, view]: Parameters<Command>): boolean {
  if (dispatch && view) insertBlocks(view, [nodes.rule.create()]);
  return true;
}

function removeMarks(...[state, dispatch]: Parameters<Command>): boolean {
  const { from, to, empty } = state.selection;
  if (!empty) dispatch?.(state.tr.removeMark(from, to));
  return !empty;
}

function insertPicture(options: BodyEditorOptions): Command {
  return (_state, dispatch, view) => {
    if (dispatch && view) void options.pickPicture().then((props) => insertIfGiven(view, 'Picture', props));
    return true;
  };
}

function blockItem(name: BlockName, options: BodyEditorOptions): Tool & { readonly hint: string } {
  const { name: label, use: hint } = BLOCK_WORDS[name];
  const run: Command = (_state, dispatch, view) => {
    if (!dispatch || !view) return true;
    const asked = name === 'Picture' ? options.pickPicture() : options.editBlock(name, {});
    void asked.then((props) => insertIfGiven(view, name, props));
    return true;
  };
  return { label, hint, run };
}

function insertIfGiven(view: Parameters<typeof insertBlocks>[0], name: BlockName, props: Props | undefined): void {
  if (props === undefined) {
    view.focus();
    return;
  }
  const block = blocksWithChildren.has(name)
    ? nodes.container.create({ name, props }, nodes.paragraph.create())
    : nodes.block.create({ name, props });
  insertBlocks(view, [block]);
}
