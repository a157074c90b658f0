import { toBase32 } from './base32.ts';

/** Length of a secret: 160 bits, as RFC 4226 recommends. */
export const SECRET_BYTES = 20;
const STEP_MS = 30_000;
const DIGITS = 6;

/** The code of a step of 30 seconds (RFC 6238, SHA-1: the only one that every app knows). */
export async function codeOfStep(secret: Uint8Array<ArrayBuffer>, step: number): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(step));
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash: 'SHA-1' }, false, ['sign']);
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, counter.buffer));
  const offset = mac.getUint8(mac.byteLength - 1) & 0xf;
  return String((mac.getUint32(offset) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step at a time. */
export function stepAt(now: number): number {
  return Math.floor(now / STEP_MS);
}

/** Finds the step whose code this is, one step of clock drift allowed each way; undefined when none. Spaces between digits are fine. */
export async function findStep(
  secret: Uint8Array<ArrayBuffer>,
  code: string,
  now: number,
): Promise<number | undefined> {
  const typed = code.replace(/\s/g, '');
  const steps = [stepAt(now), stepAt(now) - 1, stepAt(now) + 1];
  const codes = await Promise.all(steps.map((step) => codeOfStep(secret, step)));
  return steps.find((_, index) => codes[index] === typed);
}

/** What makes a code of one account spent, until its step can no longer match. */
export function spentStep(editor: string, step: number): { readonly nonce: string; readonly endsAt: number } {
  return { nonce: `code:${editor}:${step}`, endsAt: (step + 3) * STEP_MS };
}

/** The address that an authenticator app reads from a QR code. */
export function enrolmentUri(secret: Uint8Array, siteName: string, login: string): string {
  const label = encodeURIComponent(`${siteName}:${login}`);
  const parameters = new URLSearchParams({ secret: toBase32(secret), issuer: siteName });
  // Apps show a "+" as it stands.
  return `otpauth://totp/${label}?${parameters.toString().replaceAll('+', '%20')}`;
}
