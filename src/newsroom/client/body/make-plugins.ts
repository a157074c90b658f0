import { baseKeymap } from 'prosemirror-commands';
import { dropCursor } from 'prosemirror-dropcursor';
import { gapCursor } from 'prosemirror-gapcursor';
import { history } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import type { Plugin } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import type { BodyEditorOptions } from './body-editor-options.ts';
import { bodyKeys } from './body-keys.ts';
import { typingRules } from './plugins/typing-rules.ts';
import { keepBlocks } from './plugins/keep-blocks.ts';
import { numberFootnotes } from './plugins/number-footnotes.ts';
import { tidyTables } from './plugins/tidy-tables.ts';

/** Everything that the text does by itself: keys, typed signs, tables, footnote numbers, undoing. */
export function makePlugins(options: BodyEditorOptions): Plugin[] {
  return [
    typingRules(),
    keymap(bodyKeys(options)),
    keymap(baseKeymap),
    keepBlocks(),
    history(),
    gapCursor(),
    dropCursor({ color: 'currentColor', width: 2, class: 'body-drop' }),
    tableEditing(),
    tidyTables(),
    numberFootnotes(),
  ];
}
