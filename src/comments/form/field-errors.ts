import { WIDGET_TEXT } from '../../messages/comment-widget.ts';
import { element } from './element.ts';

/** What is wrong with a field, by its name. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Shows a summary with ways to the fields, and marks each field; an empty list takes both away. */
export function showFieldErrors(form: HTMLFormElement, errors: readonly FieldError[]): void {
  for (const old of form.querySelectorAll('.form-errors, .field > .error')) old.remove();
  for (const control of form.querySelectorAll('[aria-invalid]')) {
    control.removeAttribute('aria-invalid');
    describe(control, `${control.id}-loi`, false);
  }
  if (errors.length === 0) return;
  const items = errors.map(({ field, message }) => {
    const control = form.elements.namedItem(field);
    if (!(control instanceof HTMLElement)) return element('li', {}, message);
    mark(control as Control, message);
    return element('li', {}, element('a', { href: `#${control.id}` }, message));
  });
  const summary = element('div', { className: 'form-errors', tabIndex: -1 }, heading(errors.length));
  summary.setAttribute('role', 'alert');
  summary.append(element('ul', {}, ...items));
  summary.addEventListener('click', (event) => {
    const id = (event.target as Element).getAttribute('href')?.slice(1);
    if (id === undefined) return;
    event.preventDefault();
    document.getElementById(id)?.focus();
  });
  form.querySelector('.form-hint')?.after(summary);
  summary.focus();
}

function heading(count: number): HTMLElement {
  return element('strong', {}, WIDGET_TEXT.errors(count));
}

function mark(control: Control, message: string): void {
  control.setAttribute('aria-invalid', 'true');
  const field = control.closest('.field');
  if (!field) return;
  const id = `${control.id}-loi`;
  control.before(element('span', { className: 'error', id }, message));
  describe(control, id, true);
}

/** Adds an id to what describes a control, or takes it away. */
function describe(control: Element, id: string, on: boolean): void {
  const ids = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((other) => other !== '' && other !== id);
  if (on) ids.unshift(id);
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}
