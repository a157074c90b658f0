import { SIGN_IN_TEXT } from '../../../messages/sign-in.ts';
import type { SignInProblem, SignInProblemCode } from '../../domain/accounts/wire.ts';
import type { DeskProblemCode } from '../../domain/desk-api/wire.ts';

const BASE = '/api/v1/bien-tap';

/** What the desk answered: a value, or one sentence that says why not. */
export type DeskAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly code: SignInProblemCode | DeskProblemCode | 'offline' | 'unexpected' | 'stopped';
      readonly title: string;
    };

/** Asks the desk's interface; never throws. */
export function readDesk<Value>(path: string): Promise<DeskAnswer<Value>> {
  return request<Value>(path, { method: 'GET' });
}

/** Sends something to the desk's interface; never throws. */
export function callDesk<Value>(path: string, body: object = {}): Promise<DeskAnswer<Value>> {
  return request<Value>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function request<Value>(path: string, init: RequestInit): Promise<DeskAnswer<Value>> {
  let response: Response;
  try {
    response = await fetch(`${BASE}${path}`, { ...init, cache: 'no-store', credentials: 'same-origin' });
  } catch {
    return { ok: false, code: 'offline', title: SIGN_IN_TEXT.offline };
  }
  try {
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: body as Value };
    const { code, title } = body as SignInProblem;
    return { ok: false, code, title };
  } catch {
    // A proxy's or a host's own error page.
    return { ok: false, code: 'unexpected', title: SIGN_IN_TEXT.unexpected };
  }
}
