import { receiptPage } from '../html/receipt-page.ts';
import { jsonAnswer, pageAnswer, problemAnswer } from '../problem/answers.ts';
import type { PublicContext } from './public-context.ts';
import { findStatus } from './status.ts';

/** Where a comment stands, by its code: the same answer to every code that is none. */
export async function answerStatus(
  context: PublicContext,
  request: Request,
  { code, asHtml }: { readonly code: string; readonly asHtml: boolean },
): Promise<Response> {
  const { deps } = context;
  const found = await findStatus(context, request, code);
  if (found === undefined) return problemAnswer(deps, { code: 'not-found' }, asHtml);
  if ('waitMs' in found) return problemAnswer(deps, { code: 'rate-limited', waitMs: found.waitMs }, asHtml);
  return asHtml ? pageAnswer(deps, receiptPage(found)) : jsonAnswer(found);
}
