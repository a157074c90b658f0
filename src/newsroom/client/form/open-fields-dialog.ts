import { button, element } from '../../../comments/sign-in-pages/drawing/element.ts';
import { FORM_TEXT } from '../../../messages/newsroom-form.ts';
import type { FieldDescription } from '../../form/field-description.ts';
import { drawPictureFields, isPicture } from '../pictures/picture-fields.ts';
import type { FormFinding, FormServices } from './form-services.ts';
import { newId } from './frame/new-id.ts';
import { drawFields, type Fields } from './groups/draw-fields.ts';

/** What a dialog of fields shows. */
export interface FieldsDialog {
  readonly title: string;
  readonly fields: readonly FieldDescription[];
  readonly value: Readonly<Record<string, unknown>>;
  readonly services: FormServices;
  /** Looks at the values before the dialog closes; with errors it stays open and shows them. */
  readonly check?: (value: Readonly<Record<string, unknown>>) => Promise<readonly FormFinding[]>;
  readonly confirm?: string;
  /** How the fields are drawn, when not under each other. */
  readonly draw?: typeof drawFields;
}

/** Shows fields over the page; resolves to their values when “Xong” was pressed, else to undefined. */
export function openFieldsDialog(parts: FieldsDialog): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { title, fields, value, services, check, confirm = FORM_TEXT.ok } = parts;
  const heading = element('h2', { id: newId('hop') }, title);
  const draw = parts.draw ?? (isPicture({ fields }) ? drawPictureFields : drawFields);
  const drawn = draw(fields, value, services);
  const dialog = element('dialog', { class: 'desk-dialog form-dialog', 'aria-labelledby': heading.id });
  const form = element('form', { method: 'dialog', novalidate: '' }, drawn.element);
  const submit = element('button', { class: 'button', type: 'submit' }, confirm);
  form.append(
    element(
      'div',
      { class: 'row' },
      submit,
      button(FORM_TEXT.cancel, () => dialog.close(), { kind: 'button quiet' }),
    ),
  );
  dialog.append(heading, form);

  return new Promise((resolve) => {
    let answer: Readonly<Record<string, unknown>> | undefined;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void (async () => {
        const made = drawn.value();
        const findings = [...missingIn(fields, made), ...((await check?.(made)) ?? [])];
        if (showAll(drawn, findings)) return;
        answer = made;
        dialog.close();
      })();
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    dialog.showModal();
    drawn.focus();
  });
}

/** Shows errors beside their fields; tells whether there are any. */
function showAll(drawn: Fields, findings: readonly FormFinding[]): boolean {
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const finding of errors) drawn.at(finding.path)?.show([finding]);
  const first = errors[0];
  if (first) drawn.at(first.path)?.focus();
  return errors.length > 0;
}

function missingIn(fields: readonly FieldDescription[], value: Readonly<Record<string, unknown>>): FormFinding[] {
  return fields
    .filter(({ key, required }) => required && value[key] === undefined)
    .map(({ key, label }) => ({ path: [key], sentence: FORM_TEXT.missing(label), severity: 'error' }));
}
