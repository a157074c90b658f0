import { FORM_TEXT } from '../../messages/comment-form.ts';
import { formatDate } from '../../content-model/time/format-date.ts';
import { fromEpochMs } from '../../content-model/time/local-time.ts';
import type { PublishedComment } from '../domain/comment.ts';
import { encodeHtml } from './encode-html.ts';
import type { FormSettings } from './form-settings.ts';

/** The form under an open story: works by itself as a post, the script makes it kinder. */
export function renderForm(story: string, comments: readonly PublishedComment[], settings: FormSettings): string {
  const { email, controller, maxGraphemes } = settings;
  const words = FORM_TEXT;
  return [
    `<form class="comment-form bar" id="viet-binh-luan" method="post" action="/api/v1/binh-luan" data-max="${maxGraphemes}">`,
    `<h3>${words.title}</h3>`,
    `<p class="form-hint">${words.accents} ${words.editing} ${words.required} <a href="/quy-tac-binh-luan/">${words.rules}</a></p>`,
    `<input type="hidden" name="bai" value="${encodeHtml(story)}">`,
    answerField(comments),
    '<div class="form-row">',
    `<p class="field"><label for="bl-ten">${words.name}</label><input id="bl-ten" type="text" name="hoTen" required autocomplete="name"></p>`,
    emailField(email),
    '</div>',
    `<p class="field"><label for="bl-noi-dung">${words.text}</label><textarea id="bl-noi-dung" name="noiDung" rows="6" required aria-describedby="bl-con-lai"></textarea><span class="hint" id="bl-con-lai">${words.most(maxGraphemes)}</span></p>`,
    `<p class="comment-trap" aria-hidden="true"><label for="bl-website">${words.honeypot}</label><input id="bl-website" type="text" name="website" tabindex="-1" autocomplete="off"></p>`,
    `<label class="check"><input type="checkbox" name="dongY" value="1" required id="bl-dong-y"><span>${encodeHtml(words.consent(controller, email !== 'off'))}</span></label>`,
    `<p class="hint">${words.rights} <a href="/chinh-sach-du-lieu/">${words.privacy}</a></p>`,
    `<p class="form-send"><button type="submit" class="button">${words.send}</button></p>`,
    '</form>',
  ].join('');
}

function emailField(email: FormSettings['email']): string {
  if (email === 'off') return '';
  const required = email === 'required' ? ' required' : '';
  return `<p class="field"><label for="bl-thu">${FORM_TEXT.email[email]}</label><input id="bl-thu" name="email" type="email" autocomplete="email" aria-describedby="bl-thu-ghi-chu"${required}><span class="hint" id="bl-thu-ghi-chu">${FORM_TEXT.emailHint}</span></p>`;
}

/** Who is answered is chosen from a list, so that it works without a script; with one the way from a comment chooses for the reader. */
function answerField(comments: readonly PublishedComment[]): string {
  const readers = comments.filter(({ voice }) => voice === 'reader');
  if (readers.length === 0) return '';
  const options = readers.map(
    ({ id, name, receivedAt, text }) =>
      `<option value="${encodeHtml(id)}">${encodeHtml(`${name}, ${formatDate(fromEpochMs(receivedAt))}: ${opening(text)}`)}</option>`,
  );
  return `<p class="field"><label for="bl-tra-loi">${FORM_TEXT.answerTo}</label><select id="bl-tra-loi" name="traLoi"><option value="">${FORM_TEXT.answerNobody}</option>${options.join('')}</select></p>`;
}

function opening(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= 40 ? line.join('') : `${line.slice(0, 36).join('').trim()} …`;
}
