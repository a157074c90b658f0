import { FORM_TEXT } from '../../../messages/comment-form.ts';
import { HAND_BACK_TEXT } from '../../../messages/comments.ts';
import type { CommentSettings } from '../deps.ts';
import { encodeHtml } from '../../published/encode-html.ts';
import { API } from '../public/addresses.ts';
import type { PageContent } from './fill-frame.ts';

/** What the reader had filled in; whatever arrived, cleaned or not. */
export interface FilledForm {
  readonly bai: string;
  readonly traLoi: string;
  readonly hoTen: string;
  readonly email: string;
  readonly noiDung: string;
  readonly website: string;
  readonly hasConsent: boolean;
}

/** What to say over a text that is handed back. */
export interface HandBack {
  readonly title: string;
  readonly detail: string;
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  readonly filled: FilledForm;
  /** Goes into the form; without one the text is given back to copy, not to send. */
  readonly formToken: string | undefined;
  readonly story: { readonly path: string; readonly title: string } | undefined;
  /** Whether the end of the text did not arrive. */
  readonly isCut: boolean;
}

type FormChoices = Pick<CommentSettings, 'email' | 'controller'>;

/** A page that gives a reader's text back: in the form, filled in, ready to be sent again. */
export function handBackPage(handBack: HandBack, settings: FormChoices): PageContent {
  const { title, detail, filled, formToken, story, isCut } = handBack;
  const back = story
    ? `<p><a href="${encodeHtml(story.path)}">${encodeHtml(HAND_BACK_TEXT.backToStory(story.title))}</a></p>`
    : `<p><a href="/">${HAND_BACK_TEXT.home}</a></p>`;
  const body = [
    `<section class="comments"><h1>${encodeHtml(title)}</h1>`,
    `<p>${encodeHtml(detail)}</p>`,
    isCut ? `<p>${HAND_BACK_TEXT.cut}</p>` : '',
    errorList(handBack),
    formToken === undefined ? textAlone(filled) : form(handBack, formToken, settings),
    `${back}</section>`,
  ];
  return { title, body: body.join('') };
}

const IDS: Readonly<Record<string, string>> = {
  hoTen: 'bl-ten',
  email: 'bl-thu',
  noiDung: 'bl-noi-dung',
  dongY: 'bl-dong-y',
};

function errorList({ errors }: HandBack): string {
  if (errors.length === 0) return '';
  const items = errors.map(({ field, message }) => {
    const id = IDS[field];
    const words = encodeHtml(message);
    return `<li>${id === undefined ? words : `<a href="#${id}">${words}</a>`}</li>`;
  });
  return `<div class="form-errors" role="alert"><strong>${HAND_BACK_TEXT.errors}</strong><ul>${items.join('')}</ul></div>`;
}

function form(handBack: HandBack, token: string, settings: FormChoices): string {
  const { filled } = handBack;
  const isEmailAsked = settings.email !== 'off';
  return [
    `<form class="comment-form" method="post" action="${API}/binh-luan">`,
    hidden('bai', filled.bai),
    hidden('traLoi', filled.traLoi),
    hidden('formToken', token),
    // What a machine wrote where people see nothing stays as it was: it tells the editor.
    hidden('website', filled.website),
    field(handBack, 'hoTen', FORM_TEXT.name, (attributes) => {
      return `<input name="hoTen" type="text" value="${encodeHtml(filled.hoTen)}" autocomplete="name"${attributes}>`;
    }),
    settings.email === 'off'
      ? ''
      : field(handBack, 'email', FORM_TEXT.email[settings.email], (attributes) => {
          return `<input name="email" type="email" value="${encodeHtml(filled.email)}" autocomplete="email"${attributes}>`;
        }),
    field(handBack, 'noiDung', FORM_TEXT.text, (attributes) => textArea(filled.noiDung, attributes)),
    `<label class="check"><input type="checkbox" name="dongY" value="1" id="bl-dong-y"${filled.hasConsent ? ' checked' : ''}${isWrong(handBack, 'dongY') ? ' aria-invalid="true"' : ''}>`,
    `<span>${encodeHtml(FORM_TEXT.consent(settings.controller, isEmailAsked))}</span></label>`,
    `<p class="form-send"><button type="submit" class="button">${FORM_TEXT.send}</button></p></form>`,
  ].join('');
}

function field(handBack: HandBack, name: string, label: string, control: (attributes: string) => string): string {
  const id = IDS[name] ?? '';
  const error = handBack.errors.find((problem) => problem.field === name);
  const described = error ? ` aria-invalid="true" aria-describedby="${id}-loi"` : '';
  const message = error ? `<span class="error" id="${id}-loi">${encodeHtml(error.message)}</span>` : '';
  return `<p class="field"><label for="${id}">${label}</label>${message}${control(` id="${id}"${described}`)}</p>`;
}

function isWrong({ errors }: HandBack, name: string): boolean {
  return errors.some(({ field: wrong }) => wrong === name);
}

function textAlone(filled: FilledForm): string {
  return `<p class="field"><label for="bl-noi-dung">${HAND_BACK_TEXT.yours}</label>${textArea(filled.noiDung, ' id="bl-noi-dung" readonly')}</p>`;
}

function textArea(text: string, attributes: string): string {
  // A line feed right after the tag is dropped by every browser: this one, and not the reader's own.
  return `<textarea name="noiDung" rows="8"${attributes}>\n${encodeHtml(text)}</textarea>`;
}

function hidden(name: string, value: string): string {
  return value === '' ? '' : `<input type="hidden" name="${name}" value="${encodeHtml(value)}">`;
}
