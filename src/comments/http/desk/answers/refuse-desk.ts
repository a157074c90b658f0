import { DESK_PROBLEMS } from '../../../../messages/desk-problems.ts';
import { jsonAnswer } from '../../problem/answers.ts';
import type { DeskProblem, DeskProblemCode } from '../../../domain/desk-api/wire.ts';

const STATUS: Readonly<Record<DeskProblemCode, number>> = {
  'comment-not-found': 404,
  conflict: 409,
  claimed: 409,
  'not-possible': 409,
  'same-editor': 409,
  'second-needed': 409,
  'action-unknown': 422,
  'reason-missing': 422,
  'text-empty': 422,
  'text-too-long': 422,
  'note-too-long': 422,
  'receiver-missing': 422,
  'signer-missing': 422,
  'days-invalid': 422,
  'time-invalid': 422,
  'channel-missing': 422,
  'mode-unknown': 422,
  'phrase-invalid': 422,
  'month-invalid': 422,
  'too-many': 422,
  'author-unknown': 409,
  unexpected: 500,
};

/** Refuses a request of the desk with one Vietnamese sentence: the usual one of the code, or one that names people and times. */
export function refuseDesk(code: DeskProblemCode, title = DESK_PROBLEMS[code]): Response {
  const problem: DeskProblem = { type: 'about:blank', title, status: STATUS[code], code };
  return jsonAnswer(problem, problem.status, { 'Content-Type': 'application/problem+json; charset=utf-8' });
}
