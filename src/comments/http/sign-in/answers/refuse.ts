import { jsonAnswer } from '../../problem/answers.ts';
import type { SignInProblem, SignInProblemCode } from '../../../domain/accounts/wire.ts';
import { describeWait, SIGN_IN_PROBLEMS } from '../../../../messages/sign-in.ts';

const STATUS: Readonly<Record<SignInProblemCode, number>> = {
  'wrong-origin': 403,
  'not-json': 415,
  'body-invalid': 400,
  'body-too-large': 413,
  'not-signed-in': 401,
  'not-allowed': 403,
  'confirm-first': 403,
  'too-many-attempts': 429,
  'sign-in-failed': 401,
  'code-used': 401,
  'code-wrong': 422,
  'passkey-failed': 401,
  'passkey-known': 409,
  'invitation-over': 410,
  'login-invalid': 422,
  'login-taken': 409,
  'name-missing': 422,
  'role-unknown': 422,
  'last-administrator': 409,
  'last-means': 409,
  'own-account': 409,
  'not-found': 404,
  storage: 503,
  'password-short': 422,
  'password-long': 422,
  'password-plain': 422,
  'password-holds-login': 422,
};

/** Refuses a request with one Vietnamese sentence. */
export function refuse(code: SignInProblemCode): Response {
  return problemResponse({ type: 'about:blank', title: SIGN_IN_PROBLEMS[code], status: STATUS[code], code });
}

/** Refuses an attempt that comes too soon, and says when to come again. */
export function refuseUntil(waitMs: number): Response {
  const retryAfter = Math.ceil(waitMs / 1000);
  const code = 'too-many-attempts';
  return problemResponse(
    { type: 'about:blank', title: describeWait(retryAfter), status: STATUS[code], code, retryAfter },
    { 'Retry-After': String(retryAfter) },
  );
}

function problemResponse(problem: SignInProblem, headers: Readonly<Record<string, string>> = {}): Response {
  return jsonAnswer(problem, problem.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    ...headers,
  });
}
