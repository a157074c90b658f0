import type { SubmitAnswer, SubmitBody } from '../domain/public-api/wire.ts';
import { ask, AskError } from './ask.ts';
import type { ProofDesk } from './proof.ts';

/** What the reader wrote. */
export type Written = Omit<SubmitBody, 'formToken' | 'proof' | 'dongY'>;

/** Answers that another key, token or proof cures: the reader need not hear of them. */
const CURABLE: ReadonlySet<string> = new Set(['form-token', 'already-sent', 'key-reused']);

/** Sends a comment and resolves with its receipt; `key` makes the key of an attempt, anew when the old one is used up. Throws as `ask` does. */
export async function sendComment(
  written: Written,
  desk: ProofDesk,
  key: (anew: boolean) => string,
): Promise<SubmitAnswer> {
  try {
    return await post(written, desk, key(false));
  } catch (error) {
    const code = error instanceof AskError && error.failure.kind === 'problem' ? error.failure.problem.code : '';
    if (!CURABLE.has(code)) throw error;
    return post(written, desk, key(code === 'key-reused'));
  }
}

async function post(written: Written, desk: ProofDesk, key: string): Promise<SubmitAnswer> {
  const body: SubmitBody = { ...written, dongY: true, ...(await desk.take()) };
  const response = await ask('/api/v1/binh-luan', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
  return (await response.json()) as SubmitAnswer;
}
