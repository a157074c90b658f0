import { WIDGET_TEXT } from '../../messages/comment-widget.ts';
import { AskError } from './ask.ts';
import { connectForm } from './connect-form.ts';
import { connectReplies } from './connect-replies.ts';
import { element } from './element.ts';
import { refreshThread } from './refresh-thread.ts';

/** Starts the comments of a story: the newest are shown, the form sends in place. */
export function startComments(section: HTMLElement): void {
  const story = section.dataset['story'] ?? '';
  const form = section.querySelector<HTMLFormElement>('form.comment-form');
  if (form) {
    connectForm(form, story);
    connectReplies(section, form);
  }
  refreshThread(section, story).then(
    (mode) => {
      if (form && mode !== 'open') close(form, WIDGET_TEXT.closed);
    },
    (error: unknown) => {
      if (!(error instanceof AskError)) throw error;
      // Nobody takes comments here: better said before the reader has written.
      if (form && error.failure.kind === 'no-function') close(form, WIDGET_TEXT.noForm);
    },
  );
}

/** Takes the form away, unless something stands in it. */
function close(form: HTMLFormElement, words: string): void {
  if ((form.elements.namedItem('noiDung') as HTMLTextAreaElement).value !== '') return;
  form.replaceWith(element('p', { className: 'comment-note' }, words));
}
