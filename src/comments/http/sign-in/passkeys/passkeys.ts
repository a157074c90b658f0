import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Account, Once, Passkey } from '../../../storage/editors/editor-store.ts';
import { createKeyring } from '../../crypto/keyring.ts';
import { fromBase64url, toBase64url } from '../keys/base64url.ts';
import { createChallenge, isOurChallenge, spentChallenge } from '../keys/signed-challenge.ts';
import type { SignInDeps } from '../sign-in-deps.ts';

/** Loaded for the first editor who signs in: it is larger than all the rest of the function. */
const webAuthn = () => import('@simplewebauthn/server');

/** Asks for passkeys and reads the answers. A purpose ties an answer to what was asked: signing in, one session, one link. */
export type Passkeys = ReturnType<typeof createPasskeys>;

/** Creates it for the host of the desk; the user must be verified (finger, face, PIN), not just present. */
export function createPasskeys({ editors, clock, random, secret, origin, siteName }: SignInDeps) {
  const keyring = createKeyring(secret);
  const rpID = new URL(origin).hostname;
  const challengeFor = (purpose: string) => createChallenge(keyring, purpose, clock(), random);
  const expected = (purpose: string) => ({
    expectedChallenge: (challenge: string) => isOurChallenge(keyring, purpose, clock(), challenge),
    expectedOrigin: origin,
    expectedRPID: rpID,
    requireUserVerification: true,
  });

  return {
    /** Options for the browser to sign with one of these passkeys, or with any that it has for this host. */
    async askToSign(purpose: string, passkeys: readonly Passkey[] = []) {
      return (await webAuthn()).generateAuthenticationOptions({
        rpID,
        challenge: await challengeFor(purpose),
        userVerification: 'required',
        allowCredentials: passkeys.map(({ id, transports }) => ({ id, transports: readTransports(transports) })),
      });
    },

    /** The passkey that signed, with its new counter and the challenge to spend; undefined when anything is wrong. */
    async readSignature(
      purpose: string,
      response: unknown,
    ): Promise<{ passkey: Passkey; counter: number; once: Once } | undefined> {
      const id = idOf(response);
      const passkey = id === undefined ? undefined : await editors.passkey(id);
      const publicKey = passkey && fromBase64url(passkey.publicKey);
      if (!publicKey) return undefined;
      const { counter } = passkey;
      return unlessRefused(async () => {
        const answer = response as AuthenticationResponseJSON;
        const { verified, authenticationInfo } = await (
          await webAuthn()
        ).verifyAuthenticationResponse({
          response: answer,
          ...expected(purpose),
          credential: { id: passkey.id, publicKey, counter },
        });
        const challenge = challengeOf(answer.response.clientDataJSON);
        if (!verified || challenge === undefined) return undefined;
        return { passkey, counter: authenticationInfo.newCounter, once: spentChallenge(challenge, clock()) };
      });
    },

    /** Options for the browser to make a passkey that needs no login name to be typed. */
    async askToRegister(purpose: string, account: Account) {
      const known = await editors.passkeys(account.id);
      return (await webAuthn()).generateRegistrationOptions({
        rpID,
        rpName: siteName,
        userID: new TextEncoder().encode(account.id),
        userName: account.login,
        userDisplayName: account.name,
        challenge: await challengeFor(purpose),
        attestationType: 'none',
        supportedAlgorithmIDs: ALGORITHMS,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        excludeCredentials: known.map(({ id, transports }) => ({ id, transports: readTransports(transports) })),
      });
    },

    /** The new passkey and the challenge to spend; undefined when anything is wrong. */
    readRegistration(
      purpose: string,
      response: unknown,
      { editor, name }: { editor: string; name: string },
    ): Promise<{ passkey: Passkey; once: Once } | undefined> {
      return unlessRefused(async () => {
        const answer = response as RegistrationResponseJSON;
        const { verified, registrationInfo } = await (
          await webAuthn()
        ).verifyRegistrationResponse({
          response: answer,
          ...expected(purpose),
          supportedAlgorithmIDs: ALGORITHMS,
        });
        const challenge = challengeOf(answer.response.clientDataJSON);
        if (!verified || challenge === undefined) return undefined;
        const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
        const passkey: Passkey = {
          id,
          editor,
          publicKey: toBase64url(publicKey),
          counter,
          transports: readTransports(transports),
          name,
          createdAt: clock(),
          lastUsedAt: null,
        };
        return { passkey, once: spentChallenge(challenge, clock()) };
      });
    },
  };
}

/** The library throws on every answer that it does not like. */
async function unlessRefused<Value>(read: () => Promise<Value | undefined>): Promise<Value | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}

function idOf(response: unknown): string | undefined {
  const id = (response as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

function challengeOf(clientDataJSON: string): string | undefined {
  const bytes = fromBase64url(clientDataJSON);
  if (bytes === undefined) return undefined;
  const { challenge } = JSON.parse(new TextDecoder().decode(bytes)) as { challenge?: unknown };
  return typeof challenge === 'string' ? challenge : undefined;
}

/** Ed25519, ES256, RS256: every authenticator has one, and every runtime checks them without being asked for experiments. */
const ALGORITHMS = [-8, -7, -257];

const TRANSPORTS: readonly string[] = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

/** Only known words: the browser of an attacker may send anything. */
function readTransports(transports: readonly string[]): AuthenticatorTransport[] {
  return transports.filter((word): word is AuthenticatorTransport => TRANSPORTS.includes(word));
}
