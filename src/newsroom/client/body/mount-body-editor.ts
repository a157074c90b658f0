import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { BODY_TOOLS } from '../../../messages/newsroom-body.ts';
import { bodySchema, type DocJson } from '../../body/schema/schema.ts';
import type { BodyEditorOptions } from './body-editor-options.ts';
import { drawNotices } from './draw-notices.ts';
import { makeNodeViews } from './cards/make-node-views.ts';
import { makePlugins } from './make-plugins.ts';
import { handlePasting } from './paste/handle-pasting.ts';
import { drawToolbars } from './toolbar/draw-toolbars.ts';

/** A body that is being edited. */
export interface BodyEditor {
  /** The document as it stands, for the server. */
  doc(): DocJson;
  /** Puts another document in the place of this one; it counts as unchanged, and what was before cannot be undone. */
  setDoc(doc: DocJson): void;
  focus(): void;
  /** Whether the document differs from what was given last. */
  isChanged(): boolean;
  destroy(): void;
}

/** Draws the body editor into an element: tools above, the text below as readers will see it. */
export function mountBodyEditor(place: HTMLElement, options: BodyEditorOptions): BodyEditor {
  const notices = drawNotices();
  const text = element('div', { class: 'body-text' });
  const read = (json: DocJson) => bodySchema.nodeFromJSON(json);
  const newState = (json: DocJson) => EditorState.create({ doc: read(json), plugins: makePlugins(options) });
  let saved = read(options.doc);
  const view: EditorView = new EditorView(
    { mount: text },
    {
      state: newState(options.doc),
      attributes: {
        class: 'prose',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': BODY_TOOLS.text,
        lang: 'vi',
        spellcheck: 'false',
      },
      nodeViews: makeNodeViews(options),
      ...handlePasting(options, notices.tell),
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        toolbars.update(view.state);
        if (transaction.docChanged) options.onChange();
      },
    },
  );
  const toolbars = drawToolbars(view, options);
  const editor = element('div', { class: 'body-editor' }, toolbars.element, notices.element, text);
  place.append(editor);

  return {
    doc: () => view.state.doc.toJSON() as DocJson,
    setDoc(json) {
      saved = read(json);
      view.updateState(newState(json));
      toolbars.update(view.state);
    },
    focus: () => view.focus(),
    isChanged: () => !view.state.doc.eq(saved),
    destroy() {
      view.destroy();
      editor.remove();
    },
  };
}
