import { NEWSROOM_TEXT } from '../../messages/newsroom.ts';
import type { ProblemAnswer } from '../app/answers.ts';

const BASE = '/api/v1/toa-soan';

/** What the newsroom answered: a value, or one sentence that says why not. */
export type NewsroomAnswer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: ProblemAnswer };

/** Asks the newsroom; never throws. */
export function readNewsroom<Value>(path: string): Promise<NewsroomAnswer<Value>> {
  return request<Value>(path, { method: 'GET' });
}

/** Sends something to the newsroom; never throws. */
export function callNewsroom<Value>(path: string, body: object = {}, method = 'POST'): Promise<NewsroomAnswer<Value>> {
  return request<Value>(path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Sends a file to the newsroom; never throws. */
export function sendFile<Value>(path: string, file: Blob): Promise<NewsroomAnswer<Value>> {
  return request<Value>(path, { method: 'POST', headers: { 'Content-Type': 'application/octet-stream' }, body: file });
}

async function request<Value>(path: string, init: RequestInit): Promise<NewsroomAnswer<Value>> {
  let response: Response;
  try {
    response = await fetch(`${BASE}${path}`, { ...init, cache: 'no-store', credentials: 'same-origin' });
  } catch {
    return { ok: false, problem: { code: 'offline', title: NEWSROOM_TEXT.offline } };
  }
  try {
    const body: unknown = await response.json();
    if (response.ok) return { ok: true, value: body as Value };
    return { ok: false, problem: body as ProblemAnswer };
  } catch {
    // A proxy's own error page.
    return { ok: false, problem: { code: 'unexpected', title: NEWSROOM_TEXT.unexpected } };
  }
}
