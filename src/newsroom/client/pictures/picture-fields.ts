import { element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { CHILD_WARNING } from '../../../messages/newsroom-form.ts';
import { childWordIn, hasChildConsent } from '../../../proofreading/pictures/child-words.ts';
import type { FieldDescription, FieldOf } from '../../form/field-description.ts';
import type { Control } from '../form/control.ts';
import { drawControl } from '../form/draw-control.ts';
import type { FormServices } from '../form/form-services.ts';
import { gatherFields, valuesOf, type Fields } from '../form/groups/draw-fields.ts';
import { drawFocalPoint, type FocalPointControl } from './focal-point-control.ts';
import { rememberCredit, rememberedCredit } from './last-credit.ts';

/** Whether a group is a picture: a picture file with the words that replace it. */
export function isPicture({ fields }: Pick<FieldOf<'group'>, 'fields'>): boolean {
  return fields.some(({ key }) => key === 'alt') && fileOf(fields) !== undefined;
}

/** Draws the fields of a picture: the file, its words, and where it has one, the point that crops keep. */
export function drawPictureFields(
  fields: readonly FieldDescription[],
  initial: unknown,
  services: FormServices,
): Fields {
  const values = valuesOf(initial);
  const file = fileOf(fields);
  let focal: FocalPointControl | undefined;
  const controls = new Map<string, Control>();
  for (const field of fields) {
    if (field.key === 'focalPoint')
      controls.set(field.key, (focal = drawFocalPoint(field, values[field.key], file?.use ?? 'body'))); // prettier-ignore
    else controls.set(field.key, drawControl(field, values[field.key], services));
  }
  const warning = element('p', { class: 'form-notice', role: 'status' });
  const place = element('div', { class: 'form-fields form-picture' });
  // The file and its words first, the point last: it needs the width.
  for (const [key, control] of controls) if (key !== 'focalPoint') place.append(control.element);
  place.append(warning, ...(focal ? [focal.element] : []));

  const gathered = gatherFields(place, controls, values);
  const nameOf = () => (file ? controls.get(file.key)?.value() : undefined);
  let shown = nameOf();
  const follow = () => {
    const name = nameOf();
    focal?.setPicture(typeof name === 'string' ? services.pictureUrl(name) : undefined);
    warning.textContent = childWarning(gathered.value(), services.story());
  };
  follow();
  place.addEventListener('input', () => {
    if (nameOf() !== shown) {
      shown = nameOf();
      offerCredit(controls.get('credit'));
    }
    follow();
  });
  controls.get('credit')?.element.addEventListener('change', () => rememberCredit(controls.get('credit')?.value()));
  return gathered;
}

function fileOf(fields: readonly FieldDescription[]): FieldOf<'asset'> | undefined {
  return fields.find((field) => field.kind === 'asset' && field.asset === 'picture') as FieldOf<'asset'> | undefined;
}

/** Pictures of one day mostly come from one camera. */
function offerCredit(credit: Control | undefined): void {
  const input = credit?.element.querySelector('input');
  const last = rememberedCredit();
  if (input?.value !== '' || last === '') return;
  input.value = last;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function childWarning(picture: Readonly<Record<string, unknown>>, story: Readonly<Record<string, unknown>>): string {
  if (picture['drawn'] === true || hasChildConsent(story)) return '';
  const words = [picture['alt'], picture['caption']].filter((part) => typeof part === 'string').join(' ');
  const word = childWordIn(words);
  return word === undefined ? '' : CHILD_WARNING(word);
}
