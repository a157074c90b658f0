import { toBase64url } from './base64url.ts';

/** SHA-256 of a random code, as base64url: what is kept of codes that only their owner may know. */
export async function digestCode(code: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code))));
}
