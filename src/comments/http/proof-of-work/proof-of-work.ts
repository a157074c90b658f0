import { createChallenge, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import { equalInConstantTime, type HmacMaker, type Keyring } from '../crypto/keyring.ts';

/** About 1.2 s of work in a phone's browser: each of up to a thousand tries derives a key with so many rounds. */
const ROUNDS = 5000;
const FEWEST_TRIES = 500;
const TRIES_RANGE = 501;
/** A proof is about 700 characters. */
const LONGEST_PROOF = 4000;

/** Work that belongs to one form token; it is spent with the token's nonce. */
export async function createProofOfWork(keyring: Keyring, nonce: string, random: Uint8Array): Promise<Challenge> {
  const [high = 0, low = 0] = random;
  return createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: ROUNDS,
    counter: FEWEST_TRIES + ((high * 256 + low) % TRIES_RANGE),
    deriveKey,
    data: { ma: nonce },
    ...(await secrets(keyring)),
  });
}

/**
 * Whether a proof is one for the token with this nonce; anything malformed is none. The challenge bears its signature, and that of the key
 * which only the work finds: altcha-lib checks the same, by six calls to another thread.
 */
export async function isProofOfWork(keyring: Keyring, nonce: string, proof: string): Promise<boolean> {
  const payload = readPayload(proof);
  if (payload?.challenge.parameters.data?.['ma'] !== nonce) return false;
  const { parameters, signature } = payload.challenge;
  const { keySignature } = parameters;
  const derivedKey: unknown = (payload.solution as { derivedKey?: unknown } | undefined)?.derivedKey;
  if (typeof signature !== 'string' || typeof keySignature !== 'string') return false;
  if (typeof derivedKey !== 'string' || !/^(?:[0-9a-f]{2})+$/.test(derivedKey)) return false;
  const { signChallenge, signKey } = await signersOf(keyring);
  const challengeBytes = new TextEncoder().encode(JSON.stringify(sortKeys(parameters)));
  if (!equalInConstantTime(toHex(await signChallenge(challengeBytes)), signature)) return false;
  return equalInConstantTime(toHex(await signKey(fromHex(derivedKey))), keySignature);
}

/** The order of names in which altcha-lib signs parameters. */
function sortKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([name, part]) => [name, sortKeys(part)]));
}

function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
}

interface Signers {
  readonly signChallenge: ReturnType<HmacMaker>;
  readonly signKey: ReturnType<HmacMaker>;
}

const signers = new WeakMap<Keyring, Promise<Signers>>();

function signersOf(keyring: Keyring): Promise<Signers> {
  const known = signers.get(keyring);
  if (known) return known;
  const fresh = secrets(keyring).then(({ hmacSignatureSecret, hmacKeySignatureSecret }) => ({
    signChallenge: keyring.hmac(new TextEncoder().encode(hmacSignatureSecret)),
    signKey: keyring.hmac(new TextEncoder().encode(hmacKeySignatureSecret)),
  }));
  signers.set(keyring, fresh);
  return fresh;
}

interface Secrets {
  readonly hmacSignatureSecret: string;
  readonly hmacKeySignatureSecret: string;
}

const made = new WeakMap<Keyring, Promise<Secrets>>();

function secrets(keyring: Keyring): Promise<Secrets> {
  const known = made.get(keyring);
  if (known) return known;
  const fresh = makeSecrets(keyring);
  made.set(keyring, fresh);
  return fresh;
}

async function makeSecrets(keyring: Keyring): Promise<Secrets> {
  const [hmacSignatureSecret, hmacKeySignatureSecret] = await Promise.all([
    keyring.sign('proof of work', 'challenge'),
    keyring.sign('proof of work', 'key'),
  ]);
  return { hmacSignatureSecret, hmacKeySignatureSecret };
}

function readPayload(proof: string): Payload | undefined {
  if (proof.length > LONGEST_PROOF) return undefined;
  try {
    const value = JSON.parse(atob(proof)) as Payload | null;
    const parameters: unknown = value?.challenge.parameters;
    return value !== null && typeof parameters === 'object' && parameters !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
