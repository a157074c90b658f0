import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { FILE_TEXT } from '../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../form/field-description.ts';
import { announceChange, type Control } from '../form/control.ts';
import { filesOfKind } from '../form/controls/asset-control.ts';
import { drawUpload } from '../form/controls/upload.ts';
import type { FormServices } from '../form/form-services.ts';
import { frameLeaf } from '../form/frame/frame-leaf.ts';

/** The file of a picture: chosen among those beside the story, or brought from a phone or a folder. */
export function drawPictureFile(field: FieldOf<'asset'>, initial: unknown, services: FormServices): Control {
  let name = typeof initial === 'string' ? initial : '';
  const place = element('div', { class: 'picture-file' });
  const choose = (next: string) => {
    name = next;
    draw();
    announceChange(place);
  };
  const upload = drawUpload({ kind: 'picture', label: field.label, send: services.uploadFile, onDone: choose });
  const drawChosen = () => {
    const image = element('img', { alt: '', src: services.pictureUrl(name) });
    const isBeside = filesOfKind(services, 'picture').includes(name);
    const words = element('span', { class: 'form-id' }, isBeside ? name : FILE_TEXT.missing(name));
    const change = button(FILE_TEXT.change, () => {
      drawChooser();
      upload.focus();
    });
    place.replaceChildren(element('div', { class: 'picture-chosen' }, image, element('div', {}, words, change)));
  };
  const drawChooser = () => {
    const names = filesOfKind(services, 'picture');
    const items = names.map((other) => {
      const image = element('img', { alt: '', src: services.pictureUrl(other), loading: 'lazy' });
      const pick = button('', () => pickAndFocus(other), { name: FILE_TEXT.use(other), kind: 'picture-pick' });
      pick.append(image, element('small', {}, other));
      return element('li', {}, pick);
    });
    const beside = items.length === 0 ? [] : [element('p', { class: 'form-subtitle' }, FILE_TEXT.beside), element('ul', { class: 'picture-list' }, ...items)]; // prettier-ignore
    const keep = name === '' ? [] : [button(FILE_TEXT.keep, () => pickAndFocus(name))];
    place.replaceChildren(upload.element, ...beside, ...keep);
  };
  const pickAndFocus = (next: string) => {
    choose(next);
    place.querySelector('button')?.focus();
  };
  const draw = () => (name === '' ? drawChooser() : drawChosen());
  draw();
  return frameLeaf(field, {
    input: place,
    initial,
    read: () => (name === '' ? undefined : name),
    words: () => name,
    isGroup: true,
    hint: '',
    focus: () => place.querySelector('button')?.focus(),
  });
}
