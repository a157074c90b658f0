import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import { SECTION_TEXT } from '../../../../messages/newsroom-form.ts';
import type { FieldDescription } from '../../../form/field-description.ts';
import { sectionsOf, type FormSection } from '../../../form/form-sections.ts';
import { isEmpty } from '../control.ts';
import type { FormServices } from '../form-services.ts';
import { drawFields, type Fields } from '../groups/draw-fields.ts';

/** A form in parts. */
export interface Sections extends Fields {
  /** Opens the part in which a field stands. */
  reveal(path: readonly PropertyKey[]): void;
}

/** Draws the parts of a story's form; each heading tells how much is filled in and what is still required. */
export function drawSections(
  fields: readonly FieldDescription[],
  initial: Readonly<Record<string, unknown>>,
  services: FormServices,
): Sections {
  const place = element('div', { class: 'form-sections' });
  const parts = sectionsOf(fields).map((section, index) => drawSection(section, index === 0, initial, services));
  place.append(...parts.map((part) => part.element));
  const partOf = (path: readonly PropertyKey[]) => parts.find(({ keys }) => keys.has(String(path[0])));
  const shown = new Set(fields.map(({ key }) => key));
  const hidden = Object.entries(initial).filter(([key]) => !shown.has(key));
  return {
    element: place,
    value: () => Object.assign(Object.fromEntries(hidden), ...parts.map(({ fields: own }) => own.value())) as Record<string, unknown>, // prettier-ignore
    words: () => '',
    at: (path) => partOf(path)?.fields.at(path),
    focus: () => parts[0]?.fields.focus(),
    reveal: (path) => partOf(path)?.open(),
  };
}

interface Part {
  readonly element: HTMLElement;
  readonly fields: Fields;
  readonly keys: ReadonlySet<string>;
  open(): void;
}

function drawSection(
  { name, fields }: FormSection,
  isFirst: boolean,
  initial: Readonly<Record<string, unknown>>,
  services: FormServices,
): Part {
  const keys = new Set(fields.map(({ key }) => key));
  const own = Object.fromEntries(Object.entries(initial).filter(([key]) => keys.has(key)));
  const drawn = drawFields(fields, own, services);
  const state = element('span', { class: 'form-section-state' });
  const heading = element(
    'summary',
    {},
    element('span', { class: 'form-section-name' }, SECTION_TEXT[name]),
    ' ',
    state,
  );
  const part = element('details', { class: 'form-section' }, heading, drawn.element);
  const missing = () => {
    const value = drawn.value();
    return fields.filter(({ key, required }) => required && isEmpty(value[key])).map(({ label }) => label);
  };
  const showState = () => {
    const wanted = missing();
    state.classList.toggle('missing', wanted.length > 0);
    state.textContent = wanted.length > 0 ? SECTION_TEXT.missing(wanted) : SECTION_TEXT.filled(Object.keys(drawn.value()).length); // prettier-ignore
  };
  part.open = isFirst || missing().length > 0;
  showState();
  part.addEventListener('input', showState);
  return { element: part, fields: drawn, keys, open: () => (part.open = true) };
}
