import { createChallenge, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Payload } from 'altcha-lib/types';
import type { Keyring } from '../crypto/keyring.ts';

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

/** Whether a proof is one for the token with this nonce; anything malformed is none. */
export async function isProofOfWork(keyring: Keyring, nonce: string, proof: string): Promise<boolean> {
  const payload = readPayload(proof);
  if (payload?.challenge.parameters.data?.['ma'] !== nonce) return false;
  try {
    const { verified } = await verifySolution({
      challenge: payload.challenge,
      solution: payload.solution,
      deriveKey,
      ...(await secrets(keyring)),
    });
    return verified;
  } catch {
    // The library throws on numbers and texts that no challenge of ours has.
    return false;
  }
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
    return typeof value?.challenge.parameters === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}
