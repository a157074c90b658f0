import { jsonAnswer, problemAnswer, seeOther } from '../problem/answers.ts';
import type { CommentProblem } from '../problem/comment-problem.ts';
import { LIMITS, type LimitName } from '../rate-limit/limits.ts';
import { bodyKind, prefersHtml } from '../request/content-type.ts';
import { isFromSite } from '../request/origin.ts';
import { receiptAddress } from './addresses.ts';
import type { PublicContext } from './public-context.ts';
import { keptCode } from './status.ts';

/** `POST /api/v1/xoa/<code>`: starts the clock of an erasure request. */
export async function answerErasure(context: PublicContext, request: Request, typed: string): Promise<Response> {
  return answerAsking(context, request, typed, async (code, now) => {
    return (await context.deps.store.askErasure(code, now)) ? undefined : { code: 'not-found' };
  });
}

/** `POST /api/v1/xem-lai/<code>`: asks that another editor looks at a rejected comment. */
export async function answerSecondLook(context: PublicContext, request: Request, typed: string): Promise<Response> {
  return answerAsking(context, request, typed, async (code, now) => {
    const outcome = await context.deps.store.askSecondLook(code, now);
    if (outcome === undefined) return { code: 'not-found' };
    return outcome === 'refused' ? { code: 'not-possible' } : undefined;
  });
}

/** What is wrong with a post that is no comment before it is read: its kind, its origin, or that there are too many. */
export async function refusePost(
  context: PublicContext,
  request: Request,
  limit: LimitName,
): Promise<CommentProblem | undefined> {
  const { deps, senders, limiter } = context;
  if (bodyKind(request) === undefined) return { code: 'content-type' };
  if (!isFromSite(request, deps.settings.siteOrigin)) return { code: 'wrong-origin' };
  const now = deps.clock();
  const address = await senders.addressKey(deps.remoteAddress(request), now);
  const waitMs = await limiter.take(`${limit} ${address}`, LIMITS[limit], now);
  return waitMs > 0 ? { code: 'rate-limited', waitMs } : undefined;
}

/** Whether an answer to a post is a page. */
export function answersWithPage(request: Request): boolean {
  return (bodyKind(request) ?? (prefersHtml(request) ? 'form' : 'json')) === 'form';
}

async function answerAsking(
  context: PublicContext,
  request: Request,
  typed: string,
  ask: (code: string, now: number) => Promise<CommentProblem | undefined>,
): Promise<Response> {
  const { deps } = context;
  const asHtml = answersWithPage(request);
  const code = keptCode(typed);
  const problem = (await refusePost(context, request, 'ask')) ?? (await ask(code, deps.clock()));
  if (problem) return problemAnswer(deps, problem, asHtml);
  const page = receiptAddress(code);
  return asHtml ? seeOther(page) : jsonAnswer({ maBienNhan: code, trang: page }, 202);
}
