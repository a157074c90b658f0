import { WIDGET_TEXT } from '../../messages/comment-widget.ts';
import { digest } from '../published/digest.ts';
import { keepDraft, readDraft, type Draft } from './draft.ts';
import { element } from './element.ts';

/** The draft of a form: kept while the reader writes, and told of. */
export interface DraftDesk {
  /** The key of an attempt to send this: the same for the same words, so that a repeated attempt counts once. */
  attemptKey(written: unknown, anew: boolean): string;
  /** Forgets the draft: it was sent, or is not wanted. */
  drop(): void;
}

const QUIET_MS = 300;

/** Brings back what was written before and keeps what is being written; `say` tells the reader. */
export function connectDraft(form: HTMLFormElement, story: string, say: (words: string) => void): DraftDesk {
  const name = form.elements.namedItem('hoTen') as HTMLInputElement;
  const text = form.elements.namedItem('noiDung') as HTMLTextAreaElement;
  let attempt: Draft['attempt'];
  const drop = element('button', { type: 'button', className: 'link-button' }, WIDGET_TEXT.draftDrop);
  const line = element('span', { className: 'meta', hidden: true }, `${WIDGET_TEXT.draftKept} `, drop);
  form.querySelector('.form-send')?.append(line);

  const save = () => {
    const isKept = keepDraft(story, { name: name.value, text: text.value, attempt });
    line.hidden = !isKept || text.value.trim() === '';
  };
  const forget = () => {
    attempt = undefined;
    keepDraft(story, undefined);
    line.hidden = true;
  };

  const before = readDraft(story);
  if (before && text.value === '') {
    attempt = before.attempt;
    name.value ||= before.name;
    text.value = before.text;
    say(WIDGET_TEXT.draftBack);
  }
  if (text.value !== '') save();

  let quiet: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', () => {
    clearTimeout(quiet);
    quiet = setTimeout(save, QUIET_MS);
  });
  addEventListener('pagehide', () => {
    if (text.value.trim() !== '') save();
  });
  drop.addEventListener('click', () => {
    text.value = '';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    forget();
    say(WIDGET_TEXT.draftDropped);
    text.focus();
  });

  return {
    drop: forget,
    attemptKey(written, anew) {
      const of = digest(JSON.stringify(written));
      if (anew || attempt?.of !== of) attempt = { key: randomKey(), of };
      save();
      return attempt.key;
    },
  };
}

/** Not `randomUUID`, which only secure contexts have. */
function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
