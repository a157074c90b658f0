import type { CommentEnvironment, EnvironmentProblem, EnvironmentVariable } from '../../../environment/environment.ts';
import { readCommentEnvironment } from '../../../environment/comment-environment.ts';
import { readSiteUrl } from '../../../environment/site-url.ts';
import type { WorkerBindings } from './bindings.ts';

/** The checked settings of a worker. */
export interface WorkerEnvironment {
  readonly siteUrl: string;
  readonly secret: string;
  readonly comments: CommentEnvironment;
}

/** Checks the variables of a worker. It has no folder to keep a key in, and no address that it could trust to be its own: both must be given. */
export function readBindings(
  bindings: WorkerBindings,
):
  | { readonly ok: true; readonly value: WorkerEnvironment }
  | { readonly ok: false; readonly problems: readonly EnvironmentProblem[] } {
  const { value: comments, problems: found } = readCommentEnvironment((variable) => given(bindings[variable]));
  const problems = [...found];
  const required = (variable: EnvironmentVariable) => problems.push({ variable, code: 'required', value: '' });

  const address = given(bindings.SITE_URL);
  const siteUrl = address === undefined ? undefined : readSiteUrl(address);
  if (siteUrl === undefined) required('SITE_URL');
  else if (!siteUrl.ok) problems.push({ variable: 'SITE_URL', code: siteUrl.code, value: siteUrl.shown });
  if (given(bindings.COMMENTS_SECRET) === undefined) required('COMMENTS_SECRET');

  const { secret } = comments;
  if (problems.length > 0 || !siteUrl?.ok || secret === undefined) return { ok: false, problems };
  return { ok: true, value: { siteUrl: siteUrl.value, secret, comments } };
}

function given(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
