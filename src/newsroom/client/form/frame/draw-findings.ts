import { element } from '../../../../comments/sign-in-pages/drawing/element.ts';
import type { FormFinding } from '../form-services.ts';
import { newId } from './new-id.ts';

/** The place beside a control where sentences about it are shown. */
export interface FindingPlace {
  readonly element: HTMLElement;
  show(findings: readonly FormFinding[], marked?: Element): void;
}

/** Makes the place; `marked` is the control that is called invalid when a sentence is an error. */
export function drawFindings(): FindingPlace {
  const place = element('div', { class: 'form-findings', id: newId('loi') });
  return {
    element: place,
    show(findings, marked) {
      place.replaceChildren(
        ...findings.map(({ sentence, severity }) => element('p', { class: `form-finding ${severity}` }, sentence)),
      );
      if (findings.some(({ severity }) => severity === 'error')) marked?.setAttribute('aria-invalid', 'true');
      else marked?.removeAttribute('aria-invalid');
    },
  };
}
