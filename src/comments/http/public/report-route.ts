import { FIELD_TEXT, HAND_BACK_TEXT, REPORT_TEXT } from '../../../messages/comments.ts';
import { encodeHtml } from '../../published/encode-html.ts';
import { cleanText } from '../../domain/text/clean-text.ts';
import { countGraphemes } from '../../domain/text/graphemes.ts';
import { jsonAnswer, pageAnswer, problemAnswer } from '../problem/answers.ts';
import { bodyKind } from '../request/content-type.ts';
import { readBody } from '../request/read-body.ts';
import { answersWithPage, refusePost } from './ask-route.ts';
import type { PublicContext } from './public-context.ts';

const MOST_BYTES = 8192;
const READ_MS = 10_000;
const LONGEST_REASON = 300;

/**
 * `POST /api/v1/bao-cao/<comment>`: tells the editors of a published comment, with a reason in the reader's words (`lyDo`) or none. A form
 * names its story (`bai`), to which the answer leads back.
 */
export async function answerReport(context: PublicContext, request: Request, comment: string): Promise<Response> {
  const { deps, senders } = context;
  const asHtml = answersWithPage(request);
  const refused = await refusePost(context, request, 'report');
  if (refused) return problemAnswer(deps, refused, asHtml);

  const body = await readBody(request, MOST_BYTES, READ_MS);
  if (typeof body === 'string') return problemAnswer(deps, { code: body }, asHtml);
  const given = body.isCut ? undefined : readReason(body.bytes, bodyKind(request) === 'form');
  if (given === undefined) return problemAnswer(deps, { code: body.isCut ? 'too-large' : 'malformed' }, asHtml);
  const reason = cleanText(given);
  if (countGraphemes(reason) > LONGEST_REASON) {
    const errors = [{ field: 'lyDo', message: FIELD_TEXT.reasonTooLong(LONGEST_REASON) }];
    return problemAnswer(deps, { code: 'invalid', errors }, asHtml);
  }

  const now = deps.clock();
  const reporter = await senders.addressKey(deps.remoteAddress(request), now);
  if (!(await deps.store.report(comment, reason === '' ? REPORT_TEXT.byDefault : reason, reporter, now)))
    return problemAnswer(deps, { code: 'not-found' }, asHtml);
  if (!asHtml) return jsonAnswer({ daNhan: true }, 202);
  const story = await deps.stories.find(new URLSearchParams(new TextDecoder().decode(body.bytes)).get('bai') ?? '');
  const back = story
    ? `<a href="${encodeHtml(story.path)}#binh-luan">${encodeHtml(HAND_BACK_TEXT.backToStory(story.title))}</a>`
    : `<a href="/">${HAND_BACK_TEXT.home}</a>`;
  const html = `<section class="comments"><h1>${REPORT_TEXT.title}</h1><p>${REPORT_TEXT.thanks}</p><p>${back}</p></section>`;
  return pageAnswer(deps, { title: REPORT_TEXT.title, body: html });
}

function readReason(bytes: Uint8Array, isForm: boolean): string | undefined {
  const text = new TextDecoder().decode(bytes);
  if (isForm) return new URLSearchParams(text).get('lyDo') ?? '';
  try {
    const value = (JSON.parse(text === '' ? '{}' : text) as { readonly lyDo?: unknown } | null)?.lyDo ?? '';
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
