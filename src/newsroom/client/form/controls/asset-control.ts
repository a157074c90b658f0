import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { assetTypes } from '../../../../content-model/fields/asset-types.ts';
import type { AssetKind } from '../../../../content-model/fields/field.ts';
import { FILE_TEXT, FORM_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import { drawPictureFile } from '../../pictures/picture-file-control.ts';
import { announceChange, type Control } from '../control.ts';
import type { FormServices } from '../form-services.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';
import { drawUpload } from './upload.ts';

/** A file beside the story: one that lies there already, or one that is brought now. */
export function drawAsset(field: FieldOf<'asset'>, initial: unknown, services: FormServices): Control {
  if (field.asset === 'picture') return drawPictureFile(field, initial, services);
  const input = element('select', {});
  const fill = (chosen: string) => {
    const names = filesOfKind(services, field.asset);
    const missing = chosen !== '' && !names.includes(chosen) ? [chosen] : [];
    input.replaceChildren(
      element('option', { value: '' }, FORM_TEXT.none),
      ...names.map((name) => element('option', { value: name }, name)),
      ...missing.map((name) => element('option', { value: name }, FILE_TEXT.missing(name))),
    );
    input.value = chosen;
  };
  fill(typeof initial === 'string' ? initial : '');
  // Somebody may have brought a file by another field in between.
  input.addEventListener('focus', () => fill(input.value));
  const upload = drawUpload({
    kind: field.asset,
    label: field.label,
    send: services.uploadFile,
    onDone: (name) => {
      fill(name);
      announceChange(input);
    },
  });
  const read = () => (input.value === '' ? undefined : input.value);
  return frameLeaf(field, { input, initial, read, words: () => input.value, below: [upload.element] });
}

/** The names beside the story that end as this kind of file does. */
export function filesOfKind(services: FormServices, kind: AssetKind): string[] {
  const endings = Object.keys(assetTypes[kind]);
  return services
    .files()
    .map(({ name }) => name)
    .filter((name) => endings.some((ending) => name.toLowerCase().endsWith(ending)));
}
