import type { CommentDeps } from '../deps.ts';
import { asHeading, fillFrame, type PageContent } from '../html/fill-frame.ts';
import { encodeHtml } from '../../published/encode-html.ts';
import { HAND_BACK_TEXT } from '../../../messages/comments.ts';
import { describeProblem, problemHeaders, type CommentProblem } from './comment-problem.ts';

/** Answers of the function that no cache may keep and no search engine may list. */
const PRIVATE: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  // Receipt codes stand in addresses: no other site may learn them. "no-referrer" would make the browser hide the origin of our own posts.
  'Referrer-Policy': 'same-origin',
};
/** Data is never a document: whoever opens it in a window runs nothing. */
const DATA_ONLY = { ...PRIVATE, 'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'" };

/** Answers with data. */
export function jsonAnswer(value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return jsonTextAnswer(JSON.stringify(value), status, headers);
}

/** Answers with data that is written out already. */
export function jsonTextAnswer(text: string, status: number, headers: Readonly<Record<string, string>>): Response {
  return new Response(text, {
    status,
    headers: { ...DATA_ONLY, 'Content-Type': 'application/json; charset=utf-8', ...headers },
  });
}

/** Answers with a page in the site's frame. */
export async function pageAnswer(
  { frame, settings, log }: Pick<CommentDeps, 'frame' | 'settings' | 'log'>,
  content: PageContent,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  // A frame that cannot be read must not cost a reader the text: the plain page does.
  const html = await frame?.().catch((error: unknown) => {
    log({ kind: 'unexpected-error', route: 'frame', error });
    return undefined;
  });
  return new Response(fillFrame(html, content, settings.siteName), {
    status,
    headers: { ...PRIVATE, 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });
}

/** Sends the browser to another page after a post. */
export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { ...PRIVATE, Location: address } });
}

/** Answers with a problem: data, or a page when the sender is a browser without a script. */
export async function problemAnswer(deps: CommentDeps, problem: CommentProblem, asHtml: boolean): Promise<Response> {
  const facts = describeProblem(problem);
  const headers = problemHeaders(problem);
  if (!asHtml)
    return jsonAnswer(facts, facts.status, { ...headers, 'Content-Type': 'application/problem+json; charset=utf-8' });
  const title = asHeading(facts.title);
  const list = (facts.errors ?? []).map(({ message }) => `<li>${encodeHtml(message)}</li>`).join('');
  const body = `<section class="comments"><h1>${encodeHtml(title)}</h1><p>${encodeHtml(facts.detail)}</p>${list === '' ? '' : `<ul>${list}</ul>`}<p><a href="/">${HAND_BACK_TEXT.home}</a></p></section>`;
  return pageAnswer(deps, { title, body }, facts.status, headers);
}
