import type { FieldDescription } from '../../form/field-description.ts';
import type { Control } from './control.ts';
import type { FormFinding, FormServices } from './form-services.ts';
import { drawSections } from './sections/draw-sections.ts';

/** What a form is made from. */
export interface FormParts extends Omit<FormServices, 'story'> {
  readonly fields: readonly FieldDescription[];
  readonly value: Readonly<Record<string, unknown>>;
  readonly onChange: () => void;
}

/** A form that stands in the page. */
export interface MountedForm {
  /** The values as front matter holds them; keys that no field shows are kept as they came. */
  value(): Readonly<Record<string, unknown>>;
  /** Shows sentences beside their fields, in place of those shown before; returns the ones that belong to no field. */
  showFindings(findings: readonly FormFinding[]): readonly FormFinding[];
  /** Opens the way to a field and puts the cursor there; false when there is none. */
  focusField(path: readonly PropertyKey[]): boolean;
  destroy(): void;
}

/** Draws the form of a story's front matter into an element, in parts; the first is open, the others as needed. */
export function mountForm(place: HTMLElement, parts: FormParts): MountedForm {
  // A part may ask for the story while the form is being drawn.
  let isDrawn = false;
  const services: FormServices = { ...parts, story: () => (isDrawn ? drawn.value() : parts.value) };
  const drawn = drawSections(parts.fields, parts.value, services);
  isDrawn = true;
  let marked = new Set<Control>();
  place.replaceChildren(drawn.element);
  drawn.element.addEventListener('input', parts.onChange);
  return {
    value: () => drawn.value(),
    showFindings(findings) {
      for (const control of marked) control.show([]);
      const byControl = Map.groupBy(findings, ({ path }) => drawn.at(path));
      for (const [control, own] of byControl) control?.show(own);
      marked = new Set([...byControl.keys()].filter((control) => control !== undefined));
      return byControl.get(undefined) ?? [];
    },
    focusField(path) {
      const control = drawn.at(path);
      drawn.reveal(path);
      control?.focus();
      return control !== undefined;
    },
    destroy: () => drawn.element.remove(),
  };
}
