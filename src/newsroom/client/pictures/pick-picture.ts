import type { FieldDescription } from '../../form/field-description.ts';
import type { FormServices } from '../form/form-services.ts';
import { openFieldsDialog } from '../form/open-fields-dialog.ts';
import { drawPictureFields } from './picture-fields.ts';

/** Asks for a picture with its words; resolves to what the fields hold, undefined when it was given up. */
export function pickPicture(parts: {
  readonly title: string;
  /** The fields of a picture: a block's, or those of a group of the front matter. */
  readonly fields: readonly FieldDescription[];
  readonly value?: Readonly<Record<string, unknown>>;
  readonly services: FormServices;
}): Promise<Readonly<Record<string, unknown>> | undefined> {
  return openFieldsDialog({ ...parts, value: parts.value ?? {}, draw: drawPictureFields });
}
