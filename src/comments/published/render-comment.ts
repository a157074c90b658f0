import { formatDate, formatTime } from '../../content-model/time/format-date.ts';
import { fromEpochMs, toInstant } from '../../content-model/time/local-time.ts';
import { PUBLISHED_TEXT } from '../../messages/published-comments.ts';
import { commentMark } from './comment-mark.ts';
import { encodeHtml } from './encode-html.ts';
import type { ThreadNode } from './thread.ts';

/** One comment with its answers as a list item; `takesReplies` gives it the way to the form. */
export function renderComment({ comment, answers, replies }: ThreadNode, takesReplies: boolean): string {
  const { id, voice, text, isEdited } = comment;
  const classes = voice === 'newsroom' ? 'comment newsroom' : 'comment';
  return [
    `<li class="${classes}" id="binh-luan-${encodeHtml(id)}" data-binh-luan="${encodeHtml(commentMark(comment))}">`,
    `<p class="comment-head">${signature(comment)} <span class="meta">${answers === undefined ? '' : `${encodeHtml(PUBLISHED_TEXT.answers(answers))} · `}${timeOf(comment.receivedAt)}${isEdited ? ` · <span class="nowrap">${PUBLISHED_TEXT.edited}</span>` : ''}</span></p>`,
    `<div class="comment-text">${paragraphs(text)}</div>`,
    voice === 'newsroom' ? '' : tools(comment, takesReplies),
    replies.length === 0
      ? ''
      : `<ol class="comment-list replies" role="list">${replies.map((reply) => renderComment(reply, takesReplies)).join('')}</ol>`,
    '</li>',
  ].join('');
}

function signature({ voice, name, department }: ThreadNode['comment']): string {
  const title = department === null ? '' : `, <bdi>${encodeHtml(department)}</bdi>`;
  const who = `<b><bdi>${encodeHtml(name)}</bdi></b>`;
  return voice === 'newsroom' ? `<span class="newsroom-mark">${PUBLISHED_TEXT.newsroom}:</span> ${who}${title}` : who;
}

function timeOf(at: number): string {
  const local = fromEpochMs(at);
  return `<time datetime="${toInstant(local)}">${formatDate(local)}, ${formatTime(local)}</time>`;
}

/** Empty lines part paragraphs, other line ends break the line; addresses stay plain text. */
function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((part) => `<p>${encodeHtml(part.trim()).replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function tools({ id, name, story }: ThreadNode['comment'], takesReplies: boolean): string {
  const { reply, replyName, report, reportName, reportReason, reportReasons, reportSend } = PUBLISHED_TEXT;
  const safeId = encodeHtml(id);
  const field = `bao-cao-${safeId}`;
  const link = takesReplies
    ? `<a href="#viet-binh-luan" data-reply="${safeId}" aria-label="${encodeHtml(replyName(name))}">${reply}</a>`
    : '';
  const options = reportReasons.map((reason) => `<option>${reason}</option>`).join('');
  return [
    `<div class="comment-tools">${link}<details><summary aria-label="${encodeHtml(reportName(name))}">${report}</summary>`,
    `<form method="post" action="/api/v1/bao-cao/${encodeURIComponent(id)}"><input type="hidden" name="bai" value="${encodeHtml(story)}"><p class="field"><label for="${field}">${reportReason}</label>`,
    `<select id="${field}" name="lyDo">${options}</select></p><button type="submit" class="button quiet">${reportSend}</button></form></details></div>`,
  ].join('');
}
