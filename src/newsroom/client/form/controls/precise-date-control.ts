import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { formatPreciseDate, parsePreciseDate } from '../../../../content-model/time/precise-date.ts';
import { DATE_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldOf } from '../../../form/field-description.ts';
import type { Control } from '../control.ts';
import { frameLeaf } from '../frame/frame-leaf.ts';

type Precision = keyof typeof DATE_TEXT.precisions;

/** A date as exact as it is known: first how exact, then the day, month, quarter or year. */
export function drawPreciseDate(field: FieldOf<'precise-date'>, initial: unknown): Control {
  const written = typeof initial === 'number' ? String(initial) : typeof initial === 'string' ? initial.trim() : '';
  const precision = choice(DATE_TEXT.precision, Object.entries(DATE_TEXT.precisions));
  const day = element('input', { type: 'date', 'aria-label': DATE_TEXT.day });
  const month = choice(DATE_TEXT.month, numbered(DATE_TEXT.months, 2));
  const quarter = choice(DATE_TEXT.quarter, numbered(DATE_TEXT.quarters, 1));
  const year = element('input', {
    type: 'text',
    inputmode: 'numeric',
    maxlength: '4',
    placeholder: DATE_TEXT.year,
    'aria-label': DATE_TEXT.year,
  });
  const inWords = element('span', { class: 'form-id' });
  const inputs = element('div', { class: 'form-date' }, precision, day, month, quarter, year, inWords);
  const showParts = () => {
    const exact = precision.value as Precision;
    day.hidden = exact !== 'day';
    month.hidden = exact !== 'month';
    quarter.hidden = exact !== 'quarter';
    year.hidden = exact === 'day' || exact === 'none';
    // Browsers in another language show the month first.
    inWords.textContent = exact === 'day' ? words() : '';
  };
  const parts = /^(\d{4})(?:-(?:(\d{2})|Q(\d)))?(?:-\d{2})?$/u.exec(written);
  precision.value = precisionOf(written);
  day.value = precision.value === 'day' ? written : '';
  year.value = parts?.[1] ?? '';
  month.value = parts?.[2] ?? '01';
  quarter.value = parts?.[3] ?? '1';
  precision.addEventListener('input', () => {
    // What was known more exactly gives the less exact parts.
    const [inYear, inMonth] = day.value.split('-');
    if (inYear && inMonth && day.hidden === false) {
      year.value = inYear;
      month.value = inMonth;
      quarter.value = String(Math.ceil(Number(inMonth) / 3));
    }
  });

  const read = () => {
    const exact = precision.value as Precision;
    if (exact === 'none') return undefined;
    if (exact === 'day') return day.value === '' ? undefined : day.value;
    const inYear = year.value.trim();
    if (inYear === '') return undefined;
    if (exact === 'year') return inYear;
    return exact === 'month' ? `${inYear}-${month.value}` : `${inYear}-Q${quarter.value}`;
  };
  const words = () => {
    const value = read();
    return value !== undefined && parsePreciseDate(value) ? formatPreciseDate(value) : (value ?? '');
  };
  inputs.addEventListener('input', showParts);
  showParts();
  return frameLeaf(field, { input: inputs, initial, read, words, isGroup: true, focus: () => precision.focus() });
}

function precisionOf(written: string): Precision {
  const known = { ngày: 'day', tháng: 'month', quý: 'quarter', năm: 'year' } as const;
  const parsed = parsePreciseDate(written);
  return parsed ? known[parsed.precision] : 'none';
}

function choice(name: string, options: readonly (readonly [value: string, words: string])[]): HTMLSelectElement {
  return element(
    'select',
    { 'aria-label': name },
    ...options.map(([value, words]) => element('option', { value }, words)),
  );
}

function numbered(words: readonly string[], digits: number): (readonly [string, string])[] {
  return words.map((word, index) => [String(index + 1).padStart(digits, '0'), word]);
}
