import type { EditorState } from 'prosemirror-state';
import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { BODY_TOOLS } from '../../../../messages/newsroom-body.ts';
import type { BodyEditorOptions } from '../body-editor-options.ts';
import { drawToolbar } from './draw-toolbar.ts';
import { tableTools } from './table-tools.ts';
import { textTools } from './text-tools.ts';

/** The tools above the text, and those for tables while the cursor is in one. Alt+F10 leads from the text to them. */
export function drawToolbars(
  view: EditorView,
  options: BodyEditorOptions,
): { readonly element: HTMLElement; readonly update: (state: EditorState) => void } {
  const text = drawToolbar(BODY_TOOLS.label, textTools(options), view);
  const table = drawToolbar(BODY_TOOLS.tableLabel, tableTools, view);
  const update = (state: EditorState) => {
    text.update(state);
    table.element.hidden = !isInTable(state);
    if (!table.element.hidden) table.update(state);
  };
  update(view.state);
  view.dom.addEventListener('keydown', (event) => {
    if (event.key !== 'F10' || !event.altKey) return;
    event.preventDefault();
    text.focus();
  });
  return { element: element('div', { class: 'body-tools' }, text.element, table.element), update };
}
