import { toBase64url } from '../sign-in/keys/base64url.ts';
import type { Keyring } from './keyring.ts';

/** How long a form may stay open before it is sent: a day, since letters are written in the evening and sent in the morning. */
export const TOKEN_LIFE_MS = 24 * 3_600_000;

/** What a form token tells; its nonce is spent with the comment. */
export interface FormToken {
  readonly nonce: string;
  readonly issuedAt: number;
  /** Whether it stands in a form that was handed back filled in: no time to write is to be expected there. */
  readonly isHandedBack: boolean;
}

/** A token for one comment on one story. */
export async function issueFormToken(
  keyring: Keyring,
  story: string,
  token: { readonly now: number; readonly random: Uint8Array; readonly isHandedBack: boolean },
): Promise<{ readonly text: string; readonly nonce: string; readonly expiresAt: number }> {
  const nonce = toBase64url(token.random);
  const payload = `${token.isHandedBack ? 'b' : 'a'}.${Math.floor(token.now).toString(36)}.${nonce}`;
  const signature = await keyring.sign('form-token', `${payload}|${story}`);
  return { text: `${payload}.${signature}`, nonce, expiresAt: token.now + TOKEN_LIFE_MS };
}

/** Reads a token; undefined when it is forged, for another story, or too old. */
export async function readFormToken(
  keyring: Keyring,
  story: string,
  text: string,
  now: number,
): Promise<FormToken | undefined> {
  const groups = /^(?<kind>[ab])\.(?<at>[0-9a-z]{1,11})\.(?<nonce>[\w-]{16,64})\.(?<signature>[\w-]{43})$/.exec(
    text,
  )?.groups;
  if (!groups) return undefined;
  const { kind = '', at = '', nonce = '', signature = '' } = groups;
  if (!(await keyring.verify('form-token', `${kind}.${at}.${nonce}|${story}`, signature))) return undefined;
  const issuedAt = Number.parseInt(at, 36);
  // A token from the future is ours all the same: the clock has stepped back.
  return now - issuedAt > TOKEN_LIFE_MS ? undefined : { nonce, issuedAt, isHandedBack: kind === 'b' };
}
