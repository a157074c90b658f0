import { button, element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { assetTypes } from '../../../../content-model/fields/asset-types.ts';
import type { AssetKind } from '../../../../content-model/fields/field.ts';
import { FILE_TEXT } from '../../../../messages/newsroom-form.ts';
import type { Upload } from '../form-services.ts';

/** A place that takes one file: by button, by dropping, by pasting. */
export interface UploadPlace {
  readonly element: HTMLElement;
  focus(): void;
}

/** Draws the place; what went wrong is said in it, and the file can be brought again. */
export function drawUpload(parts: {
  readonly kind: AssetKind;
  readonly label: string;
  readonly send: (file: File, kind: AssetKind) => Promise<Upload>;
  readonly onDone: (name: string) => void;
}): UploadPlace {
  const { kind, label, send, onDone } = parts;
  // What phones make is let through too: the server tells what to do with it.
  const accept = kind === 'picture' ? 'image/*' : Object.keys(assetTypes[kind]).join(',');
  const input = element('input', { type: 'file', accept, hidden: '', 'aria-label': label });
  const status = element('p', { class: 'form-status', role: 'status' });
  const words = kind === 'picture' ? FILE_TEXT.uploadPicture : FILE_TEXT.upload;
  const open = button(words, () => input.click(), { name: `${words} (${label})`, kind: 'button quiet' });
  const place = element('div', { class: 'form-upload' }, open, element('span', {}, FILE_TEXT.drop), input, status);
  const say = (sentence: string, isError = false) => {
    status.classList.toggle('error', isError);
    status.textContent = sentence;
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    open.disabled = true;
    say(FILE_TEXT.uploading(file.name));
    const upload = await send(file, kind).catch((): Upload => ({ problem: FILE_TEXT.failed(file.name) }));
    open.disabled = false;
    if ('problem' in upload) {
      say(upload.problem, true);
      return;
    }
    say([FILE_TEXT.uploaded(upload.name), ...(upload.warnings ?? [])].join(' '));
    onDone(upload.name);
  };
  input.addEventListener('input', (event) => {
    event.stopPropagation();
    void take(input.files?.[0]);
    input.value = '';
  });
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    place.classList.add('over');
  });
  place.addEventListener('dragleave', () => place.classList.remove('over'));
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    place.classList.remove('over');
    void take(event.dataTransfer?.files[0]);
  });
  place.addEventListener('paste', (event) => {
    const file = event.clipboardData?.files[0];
    if (!file) return;
    event.preventDefault();
    void take(file);
  });
  return { element: place, focus: () => open.focus() };
}
