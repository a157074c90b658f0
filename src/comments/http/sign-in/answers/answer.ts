import { jsonAnswer } from '../../problem/answers.ts';

/** Answers with data that no cache keeps, and with a cookie when the session changes. */
export function answer(body: object, cookie?: string): Response {
  return jsonAnswer(body, 200, cookie === undefined ? {} : { 'Set-Cookie': cookie });
}
