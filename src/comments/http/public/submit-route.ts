import { FIELD_TEXT, HAND_BACK_TEXT } from '../../../messages/comments.ts';
import { cleanLine, cleanText } from '../../domain/text/clean-text.ts';
import type { SubmitAnswer } from '../../domain/public-api/wire.ts';
import { issueFormToken } from '../crypto/form-token.ts';
import { asHeading } from '../html/fill-frame.ts';
import { handBackPage, type FilledForm } from '../html/hand-back-page.ts';
import { jsonAnswer, pageAnswer, problemAnswer, seeOther } from '../problem/answers.ts';
import { describeProblem, problemHeaders } from '../problem/comment-problem.ts';
import { receiptAddress } from './addresses.ts';
import type { PublicContext } from './public-context.ts';
import { readSubmission, type Submission } from './read-submission.ts';
import { submit, type SubmitResult } from './submit.ts';

/** `POST /api/v1/binh-luan`: takes a comment as a form or as data, and answers in kind. */
export async function answerSubmit(context: PublicContext, request: Request): Promise<Response> {
  const { deps } = context;
  const submission = await readSubmission(request);
  if ('problem' in submission) return problemAnswer(deps, { code: submission.problem }, submission.isForm);
  const result = await submit(context, request, submission);
  if ('problem' in result)
    return submission.isForm ? handBack(context, submission, result) : problemAnswer(deps, result.problem, false);
  const page = receiptAddress(result.receiptCode);
  if (submission.isForm) return seeOther(page);
  const answer: SubmitAnswer = { maBienNhan: result.receiptCode, trangThai: 'held', trang: page };
  return jsonAnswer(answer, 202, { Location: page });
}

async function handBack(
  context: PublicContext,
  submission: Submission,
  { problem, story, again }: Extract<SubmitResult, { readonly problem: unknown }>,
): Promise<Response> {
  const { deps, keyring } = context;
  const facts = describeProblem(problem);
  // The static page's form carries no token: its first post is shown once more, and that is no error.
  const isReview = problem.code === 'form-token' && submission.formToken === '';
  const token =
    again === 'fresh'
      ? await issueFormToken(keyring, submission.bai, {
          now: deps.clock(),
          random: deps.random(16),
          isHandedBack: true,
        })
      : undefined;
  const isParentGone = facts.errors?.some(({ message }) => message === FIELD_TEXT.parentGone) ?? false;
  const page = handBackPage(
    {
      title: isReview ? HAND_BACK_TEXT.reviewTitle : asHeading(facts.title),
      detail: isReview ? HAND_BACK_TEXT.review : facts.detail,
      errors: facts.errors ?? [],
      filled: cleanFilled(isParentGone ? { ...submission, traLoi: '' } : submission),
      formToken: again === 'same' ? submission.formToken : token?.text,
      story,
      isCut: submission.isCut,
    },
    deps.settings,
  );
  return pageAnswer(deps, page, isReview ? 200 : facts.status, problemHeaders(problem));
}

/** What was typed without what no page may hold. */
function cleanFilled({ bai, traLoi, hoTen, email, noiDung, website, hasConsent }: FilledForm): FilledForm {
  return {
    bai: cleanLine(bai),
    traLoi: cleanLine(traLoi),
    hoTen: cleanLine(hoTen),
    email: cleanLine(email),
    noiDung: cleanText(noiDung),
    website: cleanLine(website),
    hasConsent,
  };
}
