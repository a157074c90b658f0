import { makeElement } from '../drawing/make-element.ts';

/** A link that is chosen in the drop-down by arrows and Enter, or by the pointer. */
export function makeOption(href: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
  return makeElement(
    'a',
    { href, role: 'option', tabindex: '-1', 'aria-selected': 'false', class: `drop-option ${className}`.trim() },
    ...children,
  );
}
