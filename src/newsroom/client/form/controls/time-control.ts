import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { formatDate } from '../../../../content-model/time/format-date.ts';
import { parseLocalTime } from '../../../../content-model/time/local-time.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import type { Control } from '../control.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';

/** A day and time of Vietnam, by the browser's own chooser: no time zone comes between. */
export function drawLocalTime(field: FieldOf<'local-time'>, initial: unknown): Control {
  const value = typeof initial === 'string' ? (parseLocalTime(initial) ?? '') : '';
  const input = element('input', { type: 'datetime-local', class: 'form-short', value });
  const read = () => (input.value === '' ? undefined : input.value.slice(0, 'yyyy-mm-ddThh:mm'.length));
  const words = () => {
    const time = read();
    return time === undefined ? '' : `${time.slice(11)}, ${formatDate(time)}`;
  };
  // Browsers in another language show the month first.
  const inWords = element('p', { class: 'form-count' }, words());
  input.addEventListener('input', () => (inWords.textContent = words()));
  return frameLeaf(field, { input, initial, read, words, below: [inWords] });
}
