import '../../newsroom/styles/newsroom.css';
import '../../newsroom/styles/body.css';
import type { DocJson } from '../../newsroom/body/schema/schema.ts';
import { mountBodyEditor, type BodyEditor } from '../../newsroom/client/body/mount-body-editor.ts';

/** The page of a test that holds one body editor; the forms behind it answer at once. */
export interface BodyPage {
  readonly editor: BodyEditor;
  /** Puts a document into the editor and the cursor into it. */
  readonly show: (content: readonly DocJson[]) => void;
}

const editor = mountBodyEditor(document.getElementById('body') ?? document.body, {
  doc: { type: 'doc', content: [{ type: 'paragraph' }] },
  pictureUrl: (name) => `/tep/${name}`,
  editBlock: (_name, props) => Promise.resolve({ ...props, text: 'Lời mới' }),
  pickPicture: () => Promise.resolve({ src: 'nui.jpg', alt: 'Núi' }),
  uploadFiles: (files) => Promise.resolve(files.map(({ name }) => ({ name }))),
  readHtml: (html) =>
    html.includes('hỏng')
      ? Promise.reject(new Error('no answer'))
      : Promise.resolve({
          doc: {
            type: 'doc',
            content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Đề' }] }],
          },
          warnings: ['Có ảnh bị bỏ lại.'],
        }),
  onChange: () => undefined,
});

Object.assign(globalThis, {
  bodyPage: {
    editor,
    show(content) {
      editor.setDoc({ type: 'doc', content });
      editor.focus();
    },
  } satisfies BodyPage,
});
