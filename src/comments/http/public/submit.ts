import { FIELD_TEXT } from '../../../messages/comments.ts';
import { newReceiptCode } from '../../domain/receipt-code.ts';
import { chooseQueue } from '../../domain/signals/find-signals.ts';
import { openingOf, type StoryFacts } from '../../published/story-facts.ts';
import { StorageProblem } from '../../storage/database.ts';
import { readFormToken, TOKEN_LIFE_MS, type FormToken } from '../crypto/form-token.ts';
import type { CommentProblem } from '../problem/comment-problem.ts';
import { LIMITS } from '../rate-limit/limits.ts';
import { isFromSite } from '../request/origin.ts';
import { checkSubmission, type CheckedSubmission } from './check-submission.ts';
import { gatherSignals } from './gather-signals.ts';
import type { PublicContext } from './public-context.ts';
import type { Submission } from './read-submission.ts';

/** What became of a submission. */
export type SubmitResult =
  | { readonly receiptCode: string }
  | {
      readonly problem: CommentProblem;
      readonly story?: StoryFacts;
      /** How the text may be sent again: with the same token, with a fresh one, or not at all. */
      readonly again: 'same' | 'fresh' | 'never';
    };

/** Checks a submission and stores it; resolves to a receipt only once it is on disk. Never throws. */
export async function submit(context: PublicContext, request: Request, submission: Submission): Promise<SubmitResult> {
  const { deps } = context;
  try {
    const story = await deps.stories.find(submission.bai);
    if (story === undefined)
      return {
        problem: { code: 'invalid', errors: [{ field: 'bai', message: FIELD_TEXT.storyUnknown }] },
        again: 'never',
      };
    return { story, ...(await submitToStory(context, request, submission, story)) };
  } catch (error) {
    const isStorage = error instanceof StorageProblem;
    deps.log({ kind: isStorage ? 'storage-problem' : 'unexpected-error', route: 'submit', error });
    // It may be on disk in spite of the error: with the same token it cannot get there twice.
    return { problem: { code: isStorage ? 'storage' : 'internal', waitMs: 30_000 }, again: 'same' };
  }
}

async function submitToStory(
  context: PublicContext,
  request: Request,
  submission: Submission,
  story: StoryFacts,
): Promise<SubmitResult> {
  const { deps, keyring, senders } = context;
  const now = deps.clock();
  const { mode } = openingOf(story, await deps.store.policy(submission.bai), now);
  if (mode !== 'open') return { problem: { code: 'comments-closed' }, again: 'never' };
  if (!isFromSite(request, deps.settings.siteOrigin)) return { problem: { code: 'wrong-origin' }, again: 'fresh' };

  const token = await readFormToken(keyring, submission.bai, submission.formToken, now);
  const again = token ? 'same' : 'fresh';
  if (submission.isCut) return { problem: { code: 'too-large' }, again };
  const checked = checkSubmission(submission, deps.settings);
  if (checked.errors.length > 0) return { problem: { code: 'invalid', errors: checked.errors }, again };
  if (!token) return { problem: { code: 'form-token' }, again };

  const address = deps.remoteAddress(request);
  const [addressKey, authorKey] = await Promise.all([
    senders.addressKey(address, now),
    senders.authorKey(checked.email, address, now),
  ]);
  const waits = await Promise.all([
    context.limiter.take(`submit ${addressKey}`, LIMITS.submit, now),
    context.limiter.take(`story ${submission.bai}`, LIMITS.submitToStory, now),
  ]);
  const waitMs = Math.max(...waits);
  if (waitMs > 0) return { problem: { code: 'rate-limited', waitMs }, again };
  if (!(await isParentShown(context, submission)))
    return { problem: { code: 'invalid', errors: [{ field: 'traLoi', message: FIELD_TEXT.parentGone }] }, again };
  return store(context, request, submission, checked, { token, addressKey, authorKey, now });
}

async function store(
  context: PublicContext,
  request: Request,
  submission: Submission,
  checked: CheckedSubmission,
  facts: { readonly token: FormToken; readonly addressKey: string; readonly authorKey: string; readonly now: number },
): Promise<SubmitResult> {
  const { deps } = context;
  const { token, addressKey, authorKey, now } = facts;
  const signals = await gatherSignals(context, submission, checked, facts);
  const { name, email, text } = checked;
  const parent = submission.traLoi === '' ? null : submission.traLoi;
  const outcome = await deps.store.submit(
    {
      id: deps.newId(now),
      story: submission.bai,
      parent,
      voice: 'reader',
      name,
      email,
      text,
      department: null,
      consentVersion: deps.settings.consentVersion,
      receivedAt: now,
      receiptCode: newReceiptCode(deps.random),
      authorKey,
      addressKey,
      signals,
      queue: chooseQueue(signals),
    },
    {
      idempotencyKey: idempotencyKey(request, token),
      requestDigest: await context.keyring.sign('request', JSON.stringify([submission.bai, parent, name, email, text])),
      nonce: token.nonce,
      nonceExpiresAt: token.issuedAt + TOKEN_LIFE_MS,
    },
  );
  switch (outcome.outcome) {
    case 'stored':
    case 'repeated':
      return { receiptCode: outcome.receiptCode };
    case 'key-reused':
      return { problem: { code: 'key-reused' }, again: 'fresh' };
    case 'nonce-spent':
      return { problem: { code: 'already-sent' }, again: 'fresh' };
  }
}

async function isParentShown({ deps }: PublicContext, { bai, traLoi }: Submission): Promise<boolean> {
  return traLoi === '' || (await deps.store.published(bai)).some(({ id }) => id === traLoi);
}

/** The sender's own key; a form without one sends its token twice when the button is pressed twice. */
function idempotencyKey(request: Request, token: FormToken): string {
  const key = request.headers.get('Idempotency-Key') ?? '';
  return /^[\x21-\x7E]{8,128}$/.test(key) ? `key ${key}` : `token ${token.nonce}`;
}
