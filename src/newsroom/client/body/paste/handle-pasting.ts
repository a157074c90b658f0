import { closeHistory } from 'prosemirror-history';
import { Slice, type Node } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import type { EditorProps, EditorView } from 'prosemirror-view';
import { PASTE_WORDS } from '../../../../messages/newsroom-body.ts';
import { bodySchema } from '../../../body/schema/schema.ts';
import type { BodyEditorOptions } from '../body-editor-options.ts';
import { insertBlocks } from '../commands/insert-block.ts';
import type { Tell } from '../draw-notices.ts';

/** Pasting and dropping: pictures go beside the entry, HTML through the server's cleaning, what came from here stays as it is. */
export function handlePasting(options: BodyEditorOptions, tell: Tell): Pick<EditorProps, 'handlePaste' | 'handleDrop'> {
  const take = (view: EditorView, from: DataTransfer): boolean => {
    const html = from.getData('text/html');
    // ProseMirror marks what was copied from an editor: that fits the schema already.
    if (html.includes('data-pm-slice')) return false;
    const pictures = Array.from(from.files).filter(({ type }) => type.startsWith('image/'));
    // Word and browsers add a picture of the text itself: with HTML there, the HTML is meant.
    if (pictures.length > 0 && html === '') void addPictures(view, pictures);
    else if (html !== '' && !view.state.selection.$from.parent.type.spec.code)
      void pasteHtml(view, html, from.getData('text/plain'));
    else return false;
    return true;
  };

  async function addPictures(view: EditorView, files: readonly File[]): Promise<void> {
    tell(PASTE_WORDS.uploading);
    try {
      const added = await options.uploadFiles(files);
      const blocks = added.map(({ name, alt = '' }) =>
        bodySchema.node('block', { name: 'Picture', props: { src: name, alt } }),
      );
      if (blocks.length > 0) insertBlocks(view, blocks);
      tell();
    } catch {
      tell(PASTE_WORDS.uploadFailed);
    }
  }

  async function pasteHtml(view: EditorView, html: string, plain: string): Promise<void> {
    const slow = setTimeout(() => tell(PASTE_WORDS.reading), 400);
    try {
      const { doc, warnings } = await options.readHtml(html);
      const content = bodySchema.nodeFromJSON(doc);
      if (content.childCount > 0) replaceSelection(view, content);
      else view.pasteText(plain);
      tell(...(warnings.length > 0 ? [PASTE_WORDS.left, ...warnings] : []));
    } catch {
      view.pasteText(plain);
      tell(PASTE_WORDS.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  return {
    handlePaste: (view, event) => event.clipboardData !== null && take(view, event.clipboardData),
    handleDrop: (view, event, _slice, moved) => !moved && event.dataTransfer !== null && take(view, event.dataTransfer),
  };
}

/** Paragraphs at both ends join the text around the cursor; headings, lists and tables stand on lines of their own. */
function replaceSelection(view: EditorView, doc: Node): void {
  const isOpen = (node: Node | null) => (node?.type === bodySchema.nodes.paragraph ? 1 : 0);
  const slice = new Slice(doc.content, isOpen(doc.firstChild), isOpen(doc.lastChild));
  const { from, to } = view.state.selection;
  const tr = view.state.tr.replaceRange(from, to, slice);
  const end = tr.mapping.map(to);
  view.dispatch(closeHistory(tr.setSelection(Selection.near(tr.doc.resolve(end), -1)).scrollIntoView()));
}
