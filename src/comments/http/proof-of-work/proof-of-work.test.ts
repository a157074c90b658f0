import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { describe, expect, it } from 'vitest';
import { createKeyring } from '../crypto/keyring.ts';
import { createProofOfWork, isProofOfWork } from './proof-of-work.ts';

describe('proof of work', async () => {
  const keyring = createKeyring('a'.repeat(32));
  const challenge = await createProofOfWork(keyring, 'nonce-1', Uint8Array.of(0, 0));
  const solution = await solveChallenge({ challenge, deriveKey });
  const proof = btoa(JSON.stringify({ challenge, solution }));

  it('is found in the tries that were asked for', () => {
    expect(solution?.counter).toBe(500);
  });

  it('is good for its token alone', async () => {
    expect(await isProofOfWork(keyring, 'nonce-1', proof)).toBe(true);
    expect(await isProofOfWork(keyring, 'nonce-2', proof)).toBe(false);
    expect(await isProofOfWork(createKeyring('b'.repeat(32)), 'nonce-1', proof)).toBe(false);
  });

  it.each([
    [
      'an easier challenge',
      { challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1 } }, solution },
    ],
    ['another solution', { challenge, solution: { ...solution, derivedKey: '00' } }],
    ['no solution', { challenge }],
    ['no signature', { challenge: { parameters: challenge.parameters }, solution }],
    [
      'strange types',
      { challenge: { parameters: { data: { ma: 'nonce-1' }, nonce: 7 }, signature: [] }, solution: 'x' },
    ],
    ['no parameters', { challenge: { parameters: null, signature: '' }, solution }],
    ['nothing', null],
  ])('is not made up from %s', async (_, payload) => {
    expect(await isProofOfWork(keyring, 'nonce-1', btoa(JSON.stringify(payload)))).toBe(false);
  });

  it.each(['', 'không phải', '%%%', 'e30=', 'a'.repeat(100_000)])('is not %j', async (text) => {
    expect(await isProofOfWork(keyring, 'nonce-1', text)).toBe(false);
  });
});
