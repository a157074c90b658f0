import { SIGN_IN_TERMS } from '../../../domain/editor.ts';
import type { Keyring } from '../../crypto/keyring.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

const TIME_BYTES = 6;
const RANDOM_BYTES = 16;
const HEAD_BYTES = TIME_BYTES + RANDOM_BYTES;

/** Makes a challenge that carries its time and purpose under our key: nothing is stored for somebody who only knocks. */
export async function createChallenge(
  keyring: Keyring,
  purpose: string,
  now: number,
  random: (bytes: number) => Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(HEAD_BYTES);
  new DataView(head.buffer).setUint16(0, Math.floor(now / 2 ** 32));
  new DataView(head.buffer).setUint32(2, now % 2 ** 32);
  head.set(random(RANDOM_BYTES), TIME_BYTES);
  const signature = fromBase64url(await keyring.sign(KEY, message(purpose, head))) ?? [];
  return new Uint8Array([...head, ...signature]);
}

/** Whether the challenge (base64url) is ours, for this purpose, and not too old. That it is used once is for the store to see. */
export async function isOurChallenge(
  keyring: Keyring,
  purpose: string,
  now: number,
  challenge: string,
): Promise<boolean> {
  const bytes = fromBase64url(challenge);
  if (bytes === undefined || bytes.length <= HEAD_BYTES) return false;
  const view = new DataView(bytes.buffer);
  const madeAt = view.getUint16(0) * 2 ** 32 + view.getUint32(2);
  if (now < madeAt || now >= madeAt + SIGN_IN_TERMS.challenge) return false;
  return keyring.verify(KEY, message(purpose, bytes.slice(0, HEAD_BYTES)), toBase64url(bytes.slice(HEAD_BYTES)));
}

/** What makes an answered challenge spent. */
export function spentChallenge(challenge: string, now: number): { readonly nonce: string; readonly endsAt: number } {
  return { nonce: `challenge:${challenge}`, endsAt: now + SIGN_IN_TERMS.challenge };
}

const KEY = 'sign-in challenge';

function message(purpose: string, head: Uint8Array): string {
  return `${purpose}\n${toBase64url(head)}`;
}
