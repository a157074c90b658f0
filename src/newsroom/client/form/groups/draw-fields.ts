import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import type { FieldDescription } from '../../../form/field-description.ts';
import { joinWords, type Control } from '../control.ts';
import type { Grid } from '../controls/grid-control.ts';
import { drawControl } from '../draw-control.ts';
import type { FormServices } from '../form-services.ts';
import { foldGroup } from './fold-group.ts';
import { isFolded } from './group-kinds.ts';

/** Several fields with the object that they make. */
export interface Fields {
  readonly element: HTMLElement;
  /** Only what was filled in; keys that no field shows are kept as they were. */
  value(): Readonly<Record<string, unknown>>;
  words(): string;
  /** The control at a path; undefined when its first key belongs to no field. */
  at(path: readonly PropertyKey[]): Control | undefined;
  focus(): void;
}

/** Draws fields one after the other, short ones side by side. */
export function drawFields(fields: readonly FieldDescription[], initial: unknown, services: FormServices): Fields {
  const values = valuesOf(initial);
  const controls = new Map(fields.map((field) => [field.key, drawField(field, values[field.key], services)]));
  const place = element('div', { class: 'form-fields' });
  for (const field of fields) {
    const control = controls.get(field.key);
    if (!control) continue;
    if (isNarrow(field)) control.element.classList.add('narrow');
    place.append(control.element);
  }
  connectGrids(place, fields, controls);
  return gatherFields(place, controls, values);
}

function drawField(field: FieldDescription, value: unknown, services: FormServices): Control {
  const control = drawControl(field, value, services);
  return isFolded(field) ? foldGroup(field, control) : control;
}

/** Makes one value of controls that are drawn already. */
export function gatherFields(
  place: HTMLElement,
  controls: ReadonlyMap<string, Control>,
  initial: Readonly<Record<string, unknown>>,
): Fields {
  return {
    element: place,
    value() {
      const others = Object.entries(initial).filter(([key]) => !controls.has(key));
      const own = [...controls].map(([key, control]) => [key, control.value()] as const);
      return Object.fromEntries([...others, ...own].filter(([, value]) => value !== undefined));
    },
    words: () => joinWords(controls.values()),
    at([key, ...rest]) {
      return controls.get(String(key))?.at(rest);
    },
    focus: () => [...controls.values()][0]?.focus(),
  };
}

/** An object as it is, anything else as nothing. */
export function valuesOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function labelOf(column: unknown): string {
  const { label } = valuesOf(column);
  return typeof label === 'string' ? label : '';
}

function isNarrow(field: FieldDescription): boolean {
  if (field.kind === 'line') return (field.maxLength ?? Number.POSITIVE_INFINITY) <= 120;
  return ['number', 'integer', 'choice', 'precise-date', 'local-time', 'boolean'].includes(field.kind);
}

/** A table's cells follow its columns. */
function connectGrids(
  place: HTMLElement,
  fields: readonly FieldDescription[],
  controls: ReadonlyMap<string, Control>,
): void {
  for (const { key, kind } of fields) {
    const grid = controls.get(key);
    if (kind !== 'grid' || !grid) continue;
    const follow = () => {
      const columns = controls.get('columns')?.value();
      const names = Array.isArray(columns) ? columns.map(labelOf) : [];
      (grid as Grid).setColumns(names);
    };
    controls.get('columns')?.element.addEventListener('input', follow);
    follow();
  }
  place.classList.toggle(
    'form-wide',
    fields.some(({ kind }) => kind === 'grid'),
  );
}
