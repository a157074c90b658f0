import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { parseLocalTime } from '../../../../content-model/time/local-time.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import type { Control } from '../control.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';

/** A day and time of Vietnam, by the browser's own chooser: no time zone comes between. */
export function drawLocalTime(field: FieldOf<'local-time'>, initial: unknown): Control {
  const value = typeof initial === 'string' ? (parseLocalTime(initial) ?? '') : '';
  const input = element('input', { type: 'datetime-local', class: 'form-short', value });
  const read = () => (input.value === '' ? undefined : input.value.slice(0, 'yyyy-mm-ddThh:mm'.length));
  return frameLeaf(field, { input, initial, read, words: () => (read() ?? '').replace('T', ' ') });
}
