import { PROBLEM_TEXT, tryAgainIn } from '../../../messages/comments.ts';
import type { Problem, ProblemCode } from '../../domain/public-api/wire.ts';

/** Something that went wrong, as a value; worded by `describeProblem`. */
export interface CommentProblem {
  readonly code: ProblemCode;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  /** Milliseconds after which it may go well. */
  readonly waitMs?: number;
  /** Methods that the address knows. */
  readonly allow?: string;
}

const STATUS: Readonly<Record<ProblemCode, number>> = {
  malformed: 400,
  invalid: 422,
  'not-found': 404,
  'method-not-allowed': 405,
  'content-type': 415,
  'too-large': 413,
  'too-slow': 408,
  'wrong-origin': 403,
  'form-token': 422,
  'already-sent': 409,
  'key-reused': 409,
  'not-possible': 409,
  'comments-closed': 403,
  'rate-limited': 429,
  unauthorized: 401,
  storage: 503,
  internal: 500,
};

/** The problem as the public API tells it (RFC 9457). */
export function describeProblem({ code, errors = [], waitMs }: CommentProblem): Problem {
  const { title, detail } = PROBLEM_TEXT[code];
  const retryAfter = waitMs === undefined ? undefined : Math.max(1, Math.ceil(waitMs / 1000));
  return {
    type: `urn:lan-toa:binh-luan:${code}`,
    title,
    status: STATUS[code],
    code,
    detail: code === 'rate-limited' && retryAfter !== undefined ? `${tryAgainIn(retryAfter)} ${detail}` : detail,
    ...(errors.length > 0 ? { errors } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** Headers that belong to a problem. */
export function problemHeaders({ code, waitMs, allow }: CommentProblem): Readonly<Record<string, string>> {
  return {
    ...(waitMs === undefined ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(waitMs / 1000))) }),
    ...(allow === undefined ? {} : { Allow: allow }),
    ...(code === 'unauthorized' ? { 'WWW-Authenticate': 'Bearer' } : {}),
  };
}
