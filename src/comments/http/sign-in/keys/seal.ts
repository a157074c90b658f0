import { fromBase64url, toBase64url } from './base64url.ts';

const AES = { name: 'AES-GCM', length: 256 } as const;
const NONCE_BYTES = 12;

/** Seals bytes for a purpose and an owner, so that a copy of the database alone gives no one-time codes. */
export async function seal(
  bytes: Uint8Array<ArrayBuffer>,
  {
    secret,
    purpose,
    owner,
    random,
  }: { secret: string; purpose: string; owner: string; random: (n: number) => Uint8Array<ArrayBuffer> },
): Promise<string> {
  const iv = random(NONCE_BYTES);
  const key = await deriveKey(secret, purpose);
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(owner) },
    key,
    bytes,
  );
  return toBase64url(new Uint8Array([...iv, ...new Uint8Array(sealed)]));
}

/** Opens what was sealed for the same purpose and owner; undefined when it was not, or the secret has changed. */
export async function unseal(
  sealed: string,
  { secret, purpose, owner }: { secret: string; purpose: string; owner: string },
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = fromBase64url(sealed);
  if (bytes === undefined || bytes.length <= NONCE_BYTES) return undefined;
  const key = await deriveKey(secret, purpose);
  const parameters = {
    name: 'AES-GCM',
    iv: bytes.slice(0, NONCE_BYTES),
    additionalData: new TextEncoder().encode(owner),
  };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, bytes.slice(NONCE_BYTES)));
  } catch {
    return undefined;
  }
}

async function deriveKey(secret: string, purpose: string): Promise<CryptoKey> {
  const encoder = new TextEncoder();
  const base = await crypto.subtle.importKey('raw', encoder.encode(secret), 'HKDF', false, ['deriveKey']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: encoder.encode(purpose) };
  return crypto.subtle.deriveKey(parameters, base, AES, false, ['encrypt', 'decrypt']);
}
