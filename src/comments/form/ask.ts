import type { Problem } from '../domain/public-api/wire.ts';

/** Why there is no answer to go on with. */
export type AskFailure =
  { readonly kind: 'offline' | 'busy' | 'no-function' } | { readonly kind: 'problem'; readonly problem: Problem };

/** Thrown by `ask`. */
export class AskError extends Error {
  readonly failure: AskFailure;
  constructor(failure: AskFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

const PATIENCE_MS = 30_000;

/** Asks the comment function; throws an `AskError` for everything that is no success. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  // Not `AbortSignal.timeout`, which older phones lack.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  const response = await fetch(path, { ...init, signal: patience.signal }).catch(() => undefined);
  clearTimeout(timer);
  if (!response) throw new AskError({ kind: 'offline' });
  const type = response.headers.get('content-type') ?? '';
  if (response.ok && type.startsWith('application/json')) return response;
  if (type.startsWith('application/problem+json'))
    throw new AskError({ kind: 'problem', problem: (await response.json()) as Problem });
  // A plain host of files has no such address, or answers with a page of its own.
  throw new AskError({ kind: response.status >= 500 ? 'busy' : 'no-function' });
}
