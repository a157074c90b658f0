import { hash } from 'node:crypto';

/** The digest of the bytes of a published file. */
export function contentDigest(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url').slice(0, 16);
}
