import { WIDGET_TEXT } from '../../messages/comment-widget.ts';
import { AskError, type AskFailure } from './ask.ts';
import { checkFields } from './check-fields.ts';
import { connectCounter } from './connect-counter.ts';
import { connectDraft } from './connect-draft.ts';
import { element } from './element.ts';
import { showFieldErrors } from './field-errors.ts';
import { createProofDesk } from './proof.ts';
import { sendComment, type Written } from './send-comment.ts';
import { rememberCode } from './sent-codes.ts';
import { showReceipt } from './show-receipt.ts';

/** Makes the form under a story send in place, keep what is written, and say what happens. */
export function connectForm(form: HTMLFormElement, story: string): void {
  const button = form.querySelector<HTMLButtonElement>('.form-send button');
  const text = form.elements.namedItem('noiDung') as HTMLTextAreaElement;
  if (!button) return;
  form.noValidate = true;
  const news = element('p', { className: 'form-news' });
  news.setAttribute('role', 'status');
  form.querySelector('.form-send')?.before(news);
  const say = (words: string) => (news.textContent = words);
  const draft = connectDraft(form, story, say);
  const count = connectCounter(text, Number(form.dataset['max']));
  const desk = createProofDesk(story);
  form.addEventListener('focusin', () => desk.begin(), { once: true });

  let isBusy = false;
  const setBusy = (busy: boolean) => {
    isBusy = busy;
    button.setAttribute('aria-disabled', String(busy));
    button.textContent = busy ? WIDGET_TEXT.sending : WIDGET_TEXT.send;
  };
  const fail = (failure: AskFailure) => {
    if (failure.kind === 'problem') {
      const { errors = [], title, detail } = failure.problem;
      showFieldErrors(form, errors);
      say(errors.length > 0 ? '' : [title, detail].filter((words) => words !== '').join(' '));
    } else say(FAILURES[failure.kind]);
    // Heard only while it waits for the line: nothing is sent without the reader's word.
    if (failure.kind === 'offline')
      addEventListener('online', () => news.textContent === FAILURES.offline && say(WIDGET_TEXT.online), {
        once: true,
      });
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isBusy) return;
    const errors = checkFields(form);
    showFieldErrors(form, errors);
    say('');
    if (errors.length > 0) return;
    const written = readForm(form);
    setBusy(true);
    sendComment(written, desk, (anew) => draft.attemptKey(written, anew))
      .then(
        (receipt) => {
          const code = receipt.maBienNhan;
          rememberCode({ code, title: document.querySelector('h1')?.textContent.trim() ?? '', at: Date.now() });
          text.value = '';
          draft.drop();
          showReceipt(form, receipt, () => {
            count();
            text.focus();
          });
        },
        (error: unknown) => {
          if (!(error instanceof AskError)) throw error;
          fail(error.failure);
        },
      )
      .finally(() => setBusy(false));
  });
}

const FAILURES = {
  offline: WIDGET_TEXT.offline,
  busy: WIDGET_TEXT.busy,
  'no-function': WIDGET_TEXT.noFunction,
} as const;

function readForm(form: HTMLFormElement): Written {
  const data = new FormData(form);
  const value = (name: string) => {
    const given = data.get(name);
    return typeof given === 'string' ? given : '';
  };
  const optional = (name: 'traLoi' | 'email' | 'website') => (value(name) === '' ? {} : { [name]: value(name) });
  return {
    bai: value('bai'),
    hoTen: value('hoTen'),
    noiDung: value('noiDung'),
    ...optional('traLoi'),
    ...optional('email'),
    ...optional('website'),
  };
}
