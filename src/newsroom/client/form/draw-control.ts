import type { FieldDescription, FieldOf } from '../../form/field-description.ts';
import type { Control } from './control.ts';
import { drawAsset } from './controls/asset-control.ts';
import { drawBoolean, drawChoice } from './controls/choice-control.ts';
import { drawGrid } from './controls/grid-control.ts';
import { drawNumber } from './controls/number-control.ts';
import { drawPreciseDate } from './controls/precise-date-control.ts';
import { drawText } from './controls/text-control.ts';
import { drawLocalTime } from './controls/time-control.ts';
import { drawWords } from './controls/words-control.ts';
import type { FormServices } from './form-services.ts';
import { drawGroup } from './groups/group-control.ts';
import { drawList } from './groups/list-control.ts';
import { drawReference } from './reference/reference-control.ts';
import { drawReferenceList } from './reference/reference-list-control.ts';

/** Draws the control of a field with the value that it has. */
export function drawControl(field: FieldDescription, value: unknown, services: FormServices): Control {
  switch (field.kind) {
    case 'line':
    case 'text':
      return drawText(field, value);
    case 'number':
    case 'integer':
      return drawNumber(field, value);
    case 'boolean':
      return drawBoolean(field, value);
    case 'local-time':
      return drawLocalTime(field, value);
    case 'precise-date':
      return drawPreciseDate(field, value);
    case 'grid':
      return drawGrid(field, value);
    case 'choice':
      return drawChoice(field, value);
    case 'reference':
      return drawReference(field, value, services);
    case 'asset':
      return drawAsset(field, value, services);
    case 'group':
      return drawGroup(field, value, services);
    case 'list':
      return drawListOf(field, value, services);
  }
}

/** Short words and references stand side by side, everything else under each other. */
function drawListOf(field: FieldOf<'list'>, value: unknown, services: FormServices): Control {
  const { item } = field;
  const isReadable = value === undefined || value === null || isListOfText(value);
  if (item.kind === 'reference' && isReadable) return drawReferenceList(field, item.target, value, services);
  if (item.kind === 'line' && (item.maxLength ?? SHORT + 1) <= SHORT && isReadable) return drawWords(field, value);
  return drawList(field, value, services);
}

const SHORT = 120;

function isListOfText(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
