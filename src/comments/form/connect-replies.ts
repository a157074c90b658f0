import { FORM_TEXT } from '../../messages/comment-form.ts';
import { element } from './element.ts';

/** Lets “Trả lời” beside a comment choose that comment in the form, also one that came after the page was built. */
export function connectReplies(section: HTMLElement, form: HTMLFormElement): void {
  section.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-reply]');
    const id = link?.dataset['reply'];
    if (link === null || id === undefined) return;
    event.preventDefault();
    const choice = (form.elements.namedItem('traLoi') as HTMLSelectElement | null) ?? addChoice(form);
    if (![...choice.options].some(({ value }) => value === id))
      choice.append(element('option', { value: id }, link.getAttribute('aria-label') ?? ''));
    choice.value = id;
    form.scrollIntoView();
    (form.elements.namedItem('noiDung') as HTMLElement).focus({ preventScroll: true });
  });
}

function addChoice(form: HTMLFormElement): HTMLSelectElement {
  const choice = element('select', { id: 'bl-tra-loi', name: 'traLoi' });
  choice.append(element('option', { value: '' }, FORM_TEXT.answerNobody));
  const label = element('label', { htmlFor: choice.id }, FORM_TEXT.answerTo);
  form.querySelector('.form-row')?.before(element('p', { className: 'field' }, label, choice));
  return choice;
}
